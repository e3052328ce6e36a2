const DAY = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The only source of time. Tests and samples replace `now`; everything else follows it. */
export function createClock() {
  const clock = {
    now: (): Date => new Date(),

    /** Calendar date in Asia/Shanghai, `YYYY-MM-DD`. */
    today: (): string => DAY.format(clock.now()),

    thisYear: (): number => Number(clock.today().slice(0, 4)),

    /** The year that is reported on now: last year, until New Year's Eve. */
    reportingYear: (): number => clock.thisYear() - 1,
  };
  return clock;
}

export type Clock = ReturnType<typeof createClock>;
