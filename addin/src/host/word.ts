import type { Host, Insertion, InsertOutcome, OpenOutcome, Produced, RevealOutcome } from './host';
import { memory } from './memory';
import { documentName, officeInfo, partition, supports } from './office';
import { openFromOffice } from './open';
import { within } from './patience';
import { readBy } from './read';
import { readSlices } from './slices';

/** Word's search takes no more. */
const LONGEST_SEARCH = 255;

/** Word, on any platform. Needs WordApi 1.1; opening a document 1.3, seeing tracked changes 1.4. */
export function wordHost(): Host {
  const info = officeInfo();
  return {
    kind: 'word',
    ...memory(partition()),
    info: officeInfo,
    can: (capability) =>
      capability === 'insert' || capability === 'check-template' || (capability === 'open-in-word' && supports('WordApi', '1.3')),
    name: documentName,
    read: (options) =>
      readBy([['slices', () => readSlices(Office.context.document, info.platform === 'ipad', options)]], documentName() || 'modele.docx', options),
    reveal: revealText,
    watch: () => Promise.resolve(() => Promise.resolve()),
    insert,
    open: (produced) => openInWord(produced).catch(() => openFromOffice(produced, info.platform)),
  };
}

async function revealText(text: string): Promise<RevealOutcome> {
  try {
    return await within(
      Word.run(async (context) => {
        const found = context.document.body.search(escapeSearch(text).slice(0, LONGEST_SEARCH), { matchCase: true }).load('items');
        await context.sync();
        const first = found.items[0];
        if (!first) return 'gone';
        first.select();
        await context.sync();
        return 'shown';
      }),
      'search',
    );
  } catch {
    return 'failed';
  }
}

// `^` begins a special character in Word's search.
const escapeSearch = (text: string): string => text.replace(/\^/g, '^^');

/** Each tag in one piece: Word cuts what is typed letter by letter into runs. The surroundings' font is kept. */
async function insert({ opening, closing }: Insertion): Promise<InsertOutcome> {
  try {
    return await within(
      Word.run(async (context) => {
        const tracks = supports('WordApi', '1.4');
        if (tracks) context.document.load('changeTrackingMode');
        const selection = context.document.getSelection();
        if (closing === undefined) selection.insertText(opening, 'Replace').getRange('End').select();
        else {
          selection.insertText(closing, 'End');
          selection.insertText(opening, 'Start');
        }
        await context.sync();
        return tracks && String(context.document.changeTrackingMode) !== 'Off' ? 'tracked' : 'inserted';
      }),
      'insert',
    );
  } catch {
    return 'failed';
  }
}

/** A new document beside the open one; `insertFileFromBase64` would lose its sections and headers. */
async function openInWord(produced: Produced): Promise<OpenOutcome> {
  if (!produced.name.endsWith('.docx') || !supports('WordApi', '1.3')) throw new Error('not a document that Word opens here');
  const bytes = new Uint8Array(await produced.bytes());
  await within(
    Word.run(async (context) => {
      context.application.createDocument(base64(bytes)).open();
      await context.sync();
    }),
    'createDocument',
  );
  return 'opened';
}

function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  // One call for all would overflow the stack.
  for (let at = 0; at < bytes.length; at += 0x8000) parts.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  return btoa(parts.join(''));
}
