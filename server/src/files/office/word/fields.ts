/** A field that is open: its instruction comes first, then what it shows. */
interface OpenField {
  instruction: string;
  isInstruction: boolean;
}

/** Follows the fields of a document from paragraph to paragraph. */
export interface Fields {
  readonly mark: (type: string | undefined) => void;
  readonly instruct: (text: string) => void;
  /** False inside an instruction, and in a table of contents. */
  readonly isShown: () => boolean;
}

const CONTENTS = /^\s{0,9}TOC\b/u;

export function createFields(): Fields {
  const open: OpenField[] = [];
  return {
    mark: (type) => {
      if (type === 'begin') open.push({ instruction: '', isInstruction: true });
      if (type === 'end') open.pop();
      const last = open[open.length - 1];
      if (type === 'separate' && last) last.isInstruction = false;
    },
    instruct: (text) => {
      const last = open[open.length - 1];
      if (last) last.instruction += text;
    },
    isShown: () =>
      open.every(({ instruction, isInstruction }) => !isInstruction && !CONTENTS.test(instruction)),
  };
}
