CREATE TABLE `document` (
	`incident` text NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`phase` text NOT NULL,
	`seq` integer NOT NULL,
	`memory` text NOT NULL,
	PRIMARY KEY(`incident`, `id`),
	FOREIGN KEY (`incident`) REFERENCES `incident`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `document_remark` (
	`incident` text NOT NULL,
	`document` text NOT NULL,
	`thread` integer NOT NULL,
	`no` integer NOT NULL,
	`said` text NOT NULL,
	PRIMARY KEY(`incident`, `document`, `thread`, `no`),
	FOREIGN KEY (`incident`) REFERENCES `incident`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `document_version` (
	`incident` text NOT NULL,
	`document` text NOT NULL,
	`version` integer NOT NULL,
	`hash` text NOT NULL,
	`how` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`content` text NOT NULL,
	PRIMARY KEY(`incident`, `document`, `version`),
	FOREIGN KEY (`incident`) REFERENCES `incident`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
-- From here written by hand: versions and remarks are added, never changed, replaced or deleted.
CREATE TRIGGER `document_version_no_update` BEFORE UPDATE ON `document_version` BEGIN SELECT RAISE(ABORT, 'document_version is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `document_version_no_delete` BEFORE DELETE ON `document_version` BEGIN SELECT RAISE(ABORT, 'document_version is append-only'); END;
--> statement-breakpoint
-- INSERT OR REPLACE deletes without firing the trigger above.
CREATE TRIGGER `document_version_no_replace` BEFORE INSERT ON `document_version` WHEN EXISTS (SELECT 1 FROM `document_version` WHERE `incident` = NEW.`incident` AND `document` = NEW.`document` AND `version` = NEW.`version`) BEGIN SELECT RAISE(ABORT, 'document_version is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `document_remark_no_update` BEFORE UPDATE ON `document_remark` BEGIN SELECT RAISE(ABORT, 'document_remark is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `document_remark_no_delete` BEFORE DELETE ON `document_remark` BEGIN SELECT RAISE(ABORT, 'document_remark is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `document_remark_no_replace` BEFORE INSERT ON `document_remark` WHEN EXISTS (SELECT 1 FROM `document_remark` WHERE `incident` = NEW.`incident` AND `document` = NEW.`document` AND `thread` = NEW.`thread` AND `no` = NEW.`no`) BEGIN SELECT RAISE(ABORT, 'document_remark is append-only'); END;
