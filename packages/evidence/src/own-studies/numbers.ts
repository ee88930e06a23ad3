import { phrase, type Phrase } from '@bifrons/language';

/** A cell as a number, as missing, or as what is wrong with it. */
export type NumberReading = { readonly value: number | null } | { readonly wrong: Phrase };

const MONTH = '(jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)[a-zä]*';
const DATES = [
  /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}/,
  /^\d{1,2}([-/.])\d{1,2}\1\d{2,4}$/,
  new RegExp(`^\\d{1,2}[-. ]+${MONTH}`, 'i'),
  new RegExp(`^${MONTH}[-. ]+\\d{2,4}$`, 'i'),
];
export const looksLikeADate = (text: string): boolean => DATES.some((one) => one.test(text));

/** A number as people write it in a table: with a decimal comma or point, spaces between thousands, a typographic minus. */
export function readCell(cell: string, decimalComma: boolean): NumberReading {
  const text = cell
    .trim()
    .replaceAll('−', '-')
    .replaceAll(/(?<=\d)[\s\u00A0\u202F'’](?=\d{3})/g, '');
  if (text === '' || /^(na|n\/a|nan|\.|-|–|null|missing)$/i.test(text)) return { value: null };
  if (looksLikeADate(text))
    return {
      wrong: phrase(
        '“{text}” is a date: a spreadsheet makes one of 3-5 or 1/2; format the column as text and type it again',
        { text },
      ),
    };
  if (text.endsWith('%'))
    return { wrong: phrase('“{text}” is a percentage: give the number of people', { text }) };
  const ambiguous = /^-?\d{1,3},\d{3}$/.test(text) && !decimalComma;
  if (ambiguous)
    return {
      wrong: phrase('“{text}” may be {thousand} or {decimal}: write it without a comma', {
        text,
        thousand: text.replace(',', ''),
        decimal: text.replace(',', '.'),
      }),
    };
  const plain = decimalComma
    ? (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(text) ? text.replaceAll('.', '') : text).replace(',', '.')
    : /^-?\d+,\d+$/.test(text)
      ? text.replace(',', '.')
      : text;
  const value = Number(plain);
  return Number.isFinite(value) && /^[-+.\d]/.test(plain)
    ? { value }
    : { wrong: phrase('“{text}” is not a number', { text }) };
}
