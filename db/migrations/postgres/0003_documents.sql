CREATE TABLE "document" (
	"incident" text NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"phase" text NOT NULL,
	"seq" bigint NOT NULL,
	"memory" jsonb NOT NULL,
	CONSTRAINT "document_incident_id_pk" PRIMARY KEY("incident","id")
);
--> statement-breakpoint
CREATE TABLE "document_remark" (
	"incident" text NOT NULL,
	"document" text NOT NULL,
	"thread" bigint NOT NULL,
	"no" bigint NOT NULL,
	"said" jsonb NOT NULL,
	CONSTRAINT "document_remark_incident_document_thread_no_pk" PRIMARY KEY("incident","document","thread","no")
);
--> statement-breakpoint
CREATE TABLE "document_version" (
	"incident" text NOT NULL,
	"document" text NOT NULL,
	"version" bigint NOT NULL,
	"hash" text NOT NULL,
	"how" text NOT NULL,
	"by" jsonb NOT NULL,
	"at" text NOT NULL,
	"content" jsonb NOT NULL,
	CONSTRAINT "document_version_incident_document_version_pk" PRIMARY KEY("incident","document","version")
);
--> statement-breakpoint
ALTER TABLE "document" ADD CONSTRAINT "document_incident_incident_id_fk" FOREIGN KEY ("incident") REFERENCES "public"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_remark" ADD CONSTRAINT "document_remark_incident_incident_id_fk" FOREIGN KEY ("incident") REFERENCES "public"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_version" ADD CONSTRAINT "document_version_incident_incident_id_fk" FOREIGN KEY ("incident") REFERENCES "public"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- From here written by hand: versions and remarks are added, never changed or deleted.
CREATE TRIGGER "document_version_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "document_version" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "document_remark_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "document_remark" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
