CREATE TABLE `answer` (
	`person` text NOT NULL,
	`key` text NOT NULL,
	`fingerprint` text NOT NULL,
	`status` integer NOT NULL,
	`body` text,
	`at` text NOT NULL,
	PRIMARY KEY(`person`, `key`)
);
--> statement-breakpoint
CREATE INDEX `answer_by_age` ON `answer` (`at`);--> statement-breakpoint
CREATE TABLE `chronology` (
	`incident` text NOT NULL,
	`seq` integer NOT NULL,
	`type` text NOT NULL,
	`body` text NOT NULL,
	`by` text NOT NULL,
	`recorded_at` text NOT NULL,
	`occurred_at` text,
	`prev` text NOT NULL,
	`hash` text NOT NULL,
	PRIMARY KEY(`incident`, `seq`),
	FOREIGN KEY (`incident`) REFERENCES `incident`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `counter` (
	`name` text PRIMARY KEY NOT NULL,
	`last` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `fact` (
	`incident` text NOT NULL,
	`key` text NOT NULL,
	`version` integer NOT NULL,
	`value` text,
	`certainty` text NOT NULL,
	`source` text NOT NULL,
	`as_of` text NOT NULL,
	`reason` text,
	`by` text NOT NULL,
	`recorded_at` text NOT NULL,
	`seq` integer NOT NULL,
	PRIMARY KEY(`incident`, `key`, `version`),
	FOREIGN KEY (`incident`) REFERENCES `incident`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `incident` (
	`id` text PRIMARY KEY NOT NULL,
	`reference` text NOT NULL,
	`company` text NOT NULL,
	`organisation` text,
	`title` text NOT NULL,
	`origin` text,
	`version` integer NOT NULL,
	`machine_version` integer NOT NULL,
	`head` text NOT NULL,
	`opened_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`file` text NOT NULL,
	`next_due` text,
	`verdict` text NOT NULL,
	`people` integer,
	`rail` text NOT NULL,
	`contact` text,
	`phase` text NOT NULL,
	`context` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `incident_reference_unique` ON `incident` (`reference`);--> statement-breakpoint
CREATE UNIQUE INDEX `incident_origin_unique` ON `incident` (`origin`);--> statement-breakpoint
CREATE INDEX `incident_by_file` ON `incident` (`file`,`next_due`,"opened_at" desc,`id`);--> statement-breakpoint
CREATE INDEX `incident_by_organisation` ON `incident` (`organisation`,`next_due`,"opened_at" desc,`id`);--> statement-breakpoint
CREATE INDEX `incident_by_due` ON `incident` (`next_due`,"opened_at" desc,`id`);