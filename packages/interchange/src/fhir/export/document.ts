import type { Resource, Writing } from './resource.js';

/** A report as it was given: a page or a PDF. */
export interface ReportDocument {
  readonly title: string;
  readonly contentType: 'application/pdf' | 'text/html' | 'text/plain';
  readonly content: Uint8Array | string;
  /** BCP 47. */
  readonly language?: string;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 of bytes (RFC 4648), in Node and in browsers alike. */
export function base64Of(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let k = 0; k < bytes.length; k += 3) {
    const [a = 0, b, c] = [bytes[k], bytes[k + 1], bytes[k + 2]];
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    parts.push(
      letters[bits >> 18]! +
        letters[(bits >> 12) & 63]! +
        (b === undefined ? '=' : letters[(bits >> 6) & 63]!) +
        (c === undefined ? '=' : letters[bits & 63]!),
    );
  }
  return parts.join('');
}

/** DocumentReference (FHIR R4 2.40) with the report in it. */
export function documentOf(
  { title, contentType, content, language }: ReportDocument,
  { subject }: Writing,
  now: string,
): Resource {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    resourceType: 'DocumentReference',
    status: 'current',
    type: { text: title },
    subject,
    date: now,
    content: [
      {
        attachment: {
          contentType: contentType === 'application/pdf' ? contentType : `${contentType};charset=utf-8`,
          ...(language === undefined ? {} : { language }),
          data: base64Of(bytes),
          size: bytes.length,
          title,
          creation: now,
        },
      },
    ],
  };
}
