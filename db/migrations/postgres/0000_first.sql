CREATE TABLE "answer" (
	"person" text NOT NULL,
	"key" text NOT NULL,
	"fingerprint" text NOT NULL,
	"status" bigint NOT NULL,
	"body" jsonb,
	"at" text NOT NULL,
	CONSTRAINT "answer_person_key_pk" PRIMARY KEY("person","key")
);
--> statement-breakpoint
CREATE TABLE "chronology" (
	"incident" text NOT NULL,
	"seq" bigint NOT NULL,
	"type" text NOT NULL,
	"body" jsonb NOT NULL,
	"by" jsonb NOT NULL,
	"recorded_at" text NOT NULL,
	"occurred_at" text,
	"prev" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "chronology_incident_seq_pk" PRIMARY KEY("incident","seq")
);
--> statement-breakpoint
CREATE TABLE "counter" (
	"name" text PRIMARY KEY NOT NULL,
	"last" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "fact" (
	"incident" text NOT NULL,
	"key" text NOT NULL,
	"version" bigint NOT NULL,
	"value" jsonb,
	"certainty" text NOT NULL,
	"source" text NOT NULL,
	"as_of" text NOT NULL,
	"reason" text,
	"by" jsonb NOT NULL,
	"recorded_at" text NOT NULL,
	"seq" bigint NOT NULL,
	CONSTRAINT "fact_incident_key_version_pk" PRIMARY KEY("incident","key","version")
);
--> statement-breakpoint
CREATE TABLE "incident" (
	"id" text PRIMARY KEY NOT NULL,
	"reference" text NOT NULL,
	"company" text NOT NULL,
	"organisation" text,
	"title" text NOT NULL,
	"origin" text,
	"version" bigint NOT NULL,
	"machine_version" bigint NOT NULL,
	"head" text NOT NULL,
	"opened_at" text NOT NULL,
	"updated_at" text NOT NULL,
	"file" text NOT NULL,
	"next_due" text,
	"verdict" text NOT NULL,
	"people" bigint,
	"rail" jsonb NOT NULL,
	"contact" jsonb,
	"phase" jsonb NOT NULL,
	"context" jsonb NOT NULL,
	CONSTRAINT "incident_reference_unique" UNIQUE("reference"),
	CONSTRAINT "incident_origin_unique" UNIQUE("origin")
);
--> statement-breakpoint
ALTER TABLE "chronology" ADD CONSTRAINT "chronology_incident_incident_id_fk" FOREIGN KEY ("incident") REFERENCES "public"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fact" ADD CONSTRAINT "fact_incident_incident_id_fk" FOREIGN KEY ("incident") REFERENCES "public"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "answer_by_age" ON "answer" USING btree ("at");--> statement-breakpoint
CREATE INDEX "incident_by_file" ON "incident" USING btree ("file","next_due","opened_at" DESC NULLS FIRST,"id");--> statement-breakpoint
CREATE INDEX "incident_by_organisation" ON "incident" USING btree ("organisation","next_due","opened_at" DESC NULLS FIRST,"id");--> statement-breakpoint
CREATE INDEX "incident_by_due" ON "incident" USING btree ("next_due","opened_at" DESC NULLS FIRST,"id");