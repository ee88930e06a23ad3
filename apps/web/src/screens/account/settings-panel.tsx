import { useEffect, useState, type ReactNode } from 'react';
import { TextField } from '../../kit/interface/text-field.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { ask } from '../../subject/record/ask.ts';
import { Panel } from './panel.tsx';
import { useList } from './use-list.ts';

interface FhirServer {
  name: string;
  url: string;
  clientId?: string;
}

interface CdsClient {
  name: string;
  issuer: string;
  keysUrl?: string;
}

interface Issuer {
  name: string;
  issuer: string;
  clientId: string;
  clientSecret?: string;
}

interface Settings {
  fhirServers: readonly FhirServer[];
  cdsClients: readonly CdsClient[];
  oidc: Issuer | null;
  publicUrl?: string;
}

type Row = Readonly<Record<string, unknown>>;

/** Whom the server talks to: nobody who is not in one of these lists. */
export function SettingsPanel(): ReactNode {
  const say = useSay();
  const { answer, problem, attempt } = useList<Settings>('settings');
  if (answer === null)
    return (
      <Panel title={say('Whom the server talks to')} problem={problem}>
        {null}
      </Panel>
    );
  const put = (name: keyof Settings, value: unknown): void =>
    attempt(() => ask('PUT', `settings/${name}`, value));
  return (
    <Panel title={say('Whom the server talks to')} problem={problem}>
      <p className="hint">
        {say('The server fetches nothing from an address that is not in one of these lists.')}{' '}
        {answer.publicUrl !== undefined && say('It is reached at {address}.', { address: answer.publicUrl })}
      </p>
      <Listed
        title={say('Electronic records (FHIR)')}
        rows={answer.fhirServers.map((one) => ({ ...one }))}
        fields={[
          { key: 'name', label: say('Name') },
          { key: 'url', label: say('Address (https://…)') },
          { key: 'clientId', label: say('Client id for SMART, if launched from it'), optional: true },
        ]}
        shown="url"
        onChange={(rows) => put('fhirServers', rows)}
      />
      <Listed
        title={say('Systems that ask for cards (CDS Hooks)')}
        rows={answer.cdsClients.map((one) => ({ ...one }))}
        fields={[
          { key: 'name', label: say('Name') },
          { key: 'issuer', label: say('Issuer, as in its tokens') },
          { key: 'keysUrl', label: say('Address of its keys (https://…)') },
        ]}
        shown="issuer"
        onChange={(rows) => put('cdsClients', rows)}
      />
      <Listed
        title={say('Who else logs people in (OpenID Connect)')}
        rows={answer.oidc === null ? [] : [{ ...answer.oidc }]}
        fields={[
          { key: 'name', label: say('Name on the button') },
          { key: 'issuer', label: say('Issuer (https://…)') },
          { key: 'clientId', label: say('Client id') },
          { key: 'clientSecret', label: say('Secret, if there is one'), optional: true },
        ]}
        shown="issuer"
        most={1}
        onChange={(rows) => put('oidc', rows[0] ?? null)}
      />
    </Panel>
  );
}

interface ListedProps {
  title: string;
  rows: readonly Row[];
  fields: readonly { key: string; label: string; optional?: boolean }[];
  /** What is shown beside the name. */
  shown: string;
  most?: number;
  onChange: (rows: readonly Row[]) => void;
}

function Listed({ title, rows, fields, shown, most = 50, onChange }: ListedProps): ReactNode {
  const say = useSay();
  const [typed, setTyped] = useState<Readonly<Record<string, string>> | null>(null);
  useEffect(() => setTyped(null), [rows]);
  const isReady = fields.every(
    ({ key, optional }) => optional === true || (typed?.[key] ?? '').trim() !== '',
  );
  return (
    <div className="account-listed">
      <h3>{title}</h3>
      <ul className="account-rows">
        {rows.map((row, index) => (
          <li key={index}>
            <span>
              <b>{String(row['name'])}</b> <span className="account-more">{String(row[shown])}</span>
            </span>
            <button
              type="button"
              className="chip"
              onClick={() => onChange(rows.filter((_, at) => at !== index))}
            >
              {say('Remove')}
            </button>
          </li>
        ))}
      </ul>
      {typed === null ? (
        rows.length < most && (
          <button type="button" className="chip is-quiet" onClick={() => setTyped({})}>
            {say('+ add one')}
          </button>
        )
      ) : (
        <div className="account-form">
          <div className="fields">
            {fields.map(({ key, label }) => (
              <TextField
                key={key}
                label={label}
                value={typed[key] ?? ''}
                onChange={(text) => setTyped({ ...typed, [key]: text })}
              />
            ))}
          </div>
          <p className="form-actions">
            <button
              type="button"
              className="button"
              disabled={!isReady}
              onClick={() =>
                onChange([
                  ...rows,
                  Object.fromEntries(
                    Object.entries(typed)
                      .map(([key, text]) => [key, text.trim()] as const)
                      .filter(([, text]) => text !== ''),
                  ),
                ])
              }
            >
              {say('Add')}
            </button>
            <button type="button" className="button" onClick={() => setTyped(null)}>
              {say('Leave it')}
            </button>
          </p>
        </div>
      )}
    </div>
  );
}
