import { CHINESE } from './names';

/** What we need of the host's admin, as it is handed to `register`. */
interface Host {
  readonly configurations: { readonly locales: readonly string[] };
  readonly store: { dispatch(action: never): unknown } | null;
}

let host: Host | undefined;

export const rememberHost = (app: Host): void => {
  host = app;
};

/** Whether the admin offers Chinese; only the host can add it. */
export const offersChinese = (): boolean => host?.configurations.locales.includes(CHINESE) ?? true;

/** Sends a Redux action to the admin's own store, for instance to refresh the Content Manager. */
export const dispatchToHost = (action: object): void => {
  host?.store?.dispatch(action as never);
};
