export { clearGridExtras, focusCell, setGridExtras, type GridExtras } from './extras';
export { statisticsGridField } from './field';
export { keyOfInput } from './gridDom';
