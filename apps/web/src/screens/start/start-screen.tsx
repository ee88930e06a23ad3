import { Link } from 'wouter';
import type { ReactNode } from 'react';
import { Icon, type IconName } from '../../kit/interface/icon.tsx';
import { ScreenHead } from '../../kit/interface/screen-head.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { EMPTY_PATIENT, EXAMPLE_PATIENT, type PatientDraft } from '../../subject/patient/patient-draft.ts';
import { BEHIND, takeDoor, type Door } from '../../subject/state/door.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import './start.css';

/** What this is and for whom, and three doors. Whoever has been here before begins behind the door they took. */
export function StartScreen(): ReactNode {
  const say = useSay();
  const { state, dispatch } = useWorkbench();
  const hasPerson = state.patient.origin === 'own';
  const take = (patient: PatientDraft) => () => dispatch({ type: 'take-patient', patient, record: null });
  // The example is nobody's: whoever comes to describe a person begins with nobody. Somebody's own person stays.
  const begin = hasPerson ? undefined : take(EMPTY_PATIENT);
  return (
    <div className="start">
      <ScreenHead
        title={say('Both faces of a medicine, for one person')}
        lead={say(
          'Bifrons shows what a JAK inhibitor, and what else there is, may do for inflamed skin or lost hair and what harm it may do: for those who treat, for those who have the disease and for those who study it. Every number says where it comes from and how sure it is.',
        )}
      />
      <ul className="doors">
        <DoorCard
          icon="people"
          title={say('I treat someone')}
          text={say(
            'Describe the person. Then compare the medicines approved for the disease, see for each what speaks against it, and what to test and when.',
          )}
        >
          <Way door="treat" onTake={begin} main>
            {hasPerson ? say('Go on with the person of last time') : say('Describe a person')}
          </Way>
          {!hasPerson && (
            <Way door="treat" onTake={take(EXAMPLE_PATIENT)}>
              {say('Look at an example first')}
            </Way>
          )}
        </DoorCard>
        <DoorCard
          icon="person"
          title={say('I have this disease')}
          text={say(
            'A few short questions. Then you see in plain words what may get better, what may go wrong, and what to ask your doctor. What you type stays on this device.',
          )}
        >
          <Way door="have" onTake={begin} main>
            {say('Answer the questions')}
          </Way>
        </DoorCard>
        <DoorCard
          icon="evidence"
          title={say('I do research')}
          text={say('Four ways in, each with its files.')}
        >
          <dl className="door-ways">
            <div>
              <dt>
                <Way door="research">{say('Evidence')}</Way>
              </dt>
              <dd>{say('The published trials pooled and compared, or studies of your own.')}</dd>
            </div>
            <div>
              <dt>
                <Way door="research" to="/trial">
                  {say('Trial')}
                </Way>
              </dt>
              <dd>{say('Design a trial, run it in virtual people, ask how many it needs.')}</dd>
            </div>
            <div>
              <dt>
                <Way door="research" to="/validation">
                  {say('Validation')}
                </Way>
              </dt>
              <dd>{say('What was published beside what the model predicts, and where it errs.')}</dd>
            </div>
            <div>
              <dt>
                <Way door="research" to="/models">
                  {say('Models')}
                </Way>
              </dt>
              <dd>{say('Published models of JAK-STAT pathways, or your own in SBML or Antimony.')}</dd>
            </div>
          </dl>
        </DoorCard>
      </ul>
    </div>
  );
}

interface DoorCardProps {
  icon: IconName;
  title: string;
  text: string;
  children: ReactNode;
}

function DoorCard({ icon, title, text, children }: DoorCardProps): ReactNode {
  return (
    <li className="panel door">
      <h2>
        <Icon name={icon} />
        {title}
      </h2>
      <p>{text}</p>
      <div className="door-actions">{children}</div>
    </li>
  );
}

interface WayProps {
  door: Door;
  /** Where it leads, where not to what stands first behind the door. */
  to?: string;
  main?: boolean;
  onTake?: (() => void) | undefined;
  children: ReactNode;
}

function Way({ door, to = BEHIND[door], main = false, onTake, children }: WayProps): ReactNode {
  return (
    <Link
      className={main ? 'button is-main' : 'button'}
      to={to}
      onClick={() => {
        takeDoor(door);
        onTake?.();
      }}
    >
      {children}
    </Link>
  );
}
