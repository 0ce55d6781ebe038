-- Written by hand: lines of the chronology and versions of facts are added, never changed, replaced or deleted.
CREATE TRIGGER `chronology_no_update` BEFORE UPDATE ON `chronology` BEGIN SELECT RAISE(ABORT, 'chronology is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `chronology_no_delete` BEFORE DELETE ON `chronology` BEGIN SELECT RAISE(ABORT, 'chronology is append-only'); END;
--> statement-breakpoint
-- INSERT OR REPLACE deletes without firing the trigger above.
CREATE TRIGGER `chronology_no_replace` BEFORE INSERT ON `chronology` WHEN EXISTS (SELECT 1 FROM `chronology` WHERE `incident` = NEW.`incident` AND `seq` = NEW.`seq`) BEGIN SELECT RAISE(ABORT, 'chronology is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `fact_no_update` BEFORE UPDATE ON `fact` BEGIN SELECT RAISE(ABORT, 'fact is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `fact_no_delete` BEFORE DELETE ON `fact` BEGIN SELECT RAISE(ABORT, 'fact is append-only'); END;
--> statement-breakpoint
-- INSERT OR REPLACE deletes without firing the trigger above.
CREATE TRIGGER `fact_no_replace` BEFORE INSERT ON `fact` WHEN EXISTS (SELECT 1 FROM `fact` WHERE `incident` = NEW.`incident` AND `key` = NEW.`key` AND `version` = NEW.`version`) BEGIN SELECT RAISE(ABORT, 'fact is append-only'); END;
