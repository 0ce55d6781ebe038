import { sqliteKit } from '../kit.ts';
import { defineTables } from '../tables.ts';

export const {
  incident,
  chronology,
  fact,
  answer,
  counter,
  calendarFeed,
  document,
  documentVersion,
  documentRemark,
} = defineTables(sqliteKit);
