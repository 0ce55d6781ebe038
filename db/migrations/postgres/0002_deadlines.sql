CREATE TABLE "calendar_feed" (
	"id" text PRIMARY KEY NOT NULL,
	"secret_hash" text NOT NULL,
	"person" text NOT NULL,
	"incident" text,
	"created_at" text NOT NULL,
	"revoked_at" text,
	CONSTRAINT "calendar_feed_secret_hash_unique" UNIQUE("secret_hash")
);
--> statement-breakpoint
ALTER TABLE "incident" ADD COLUMN "next_at" text;--> statement-breakpoint
ALTER TABLE "incident" ADD COLUMN "next_rule" text;--> statement-breakpoint
ALTER TABLE "incident" ADD COLUMN "dates" jsonb;--> statement-breakpoint
CREATE INDEX "calendar_feed_by_person" ON "calendar_feed" USING btree ("person","created_at");