/** How the time of a step of the review is shown: as the office's clock says, wherever the browser is. */
export const REVIEW_TIME = {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Asia/Shanghai',
} as const;
