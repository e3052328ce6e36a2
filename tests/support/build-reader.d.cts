declare const buildReader: () => void;
export = buildReader;
