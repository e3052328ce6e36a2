export { writeOfficeXlsx } from './office';
export { writeReportXlsx } from './report';
export { writeTemplateXlsx, type Template } from './template';
