CREATE TABLE `calendar_feed` (
	`id` text PRIMARY KEY NOT NULL,
	`secret_hash` text NOT NULL,
	`person` text NOT NULL,
	`incident` text,
	`created_at` text NOT NULL,
	`revoked_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `calendar_feed_secret_hash_unique` ON `calendar_feed` (`secret_hash`);--> statement-breakpoint
CREATE INDEX `calendar_feed_by_person` ON `calendar_feed` (`person`,`created_at`);--> statement-breakpoint
ALTER TABLE `incident` ADD `next_at` text;--> statement-breakpoint
ALTER TABLE `incident` ADD `next_rule` text;--> statement-breakpoint
ALTER TABLE `incident` ADD `dates` text;