/** Addresses of the net; a text that is folded keeps their marks narrow. */
export const WEB_ADDRESS = /(?:https?:\/\/|www\.)[\w\-./?%&=#:~+@]{1,300}/gu;
export const MAIL_ADDRESS = /(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,64}/gu;

const blank = (match: string): string => ' '.repeat(match.length);

/** The text with its addresses blank; offsets stay. */
export const withoutAddresses = (text: string): string =>
  text.replace(WEB_ADDRESS, blank).replace(MAIL_ADDRESS, blank);
