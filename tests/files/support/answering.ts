import { ImportError } from '../../../server/src/files/importError';
import { importReport, readContent, type Source } from '../../../server/src/files/source';

export interface Question {
  readonly id: number;
  readonly source: Source;
  readonly wants: 'content' | 'report';
}

async function answer({ source, wants }: Question): Promise<unknown> {
  try {
    return { read: await (wants === 'content' ? readContent(source) : importReport(source)) };
  } catch (error) {
    return error instanceof ImportError
      ? { refused: { code: error.code, message: error.message } }
      : { failed: String(error) };
  }
}

process.on('message', (message) => {
  const question = message as Question;
  void answer(question).then((found) => process.send?.({ id: question.id, ...(found as object) }));
});
