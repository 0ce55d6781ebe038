-- Written by hand: lines of the chronology and versions of facts are added, never changed or deleted.
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END;
$$;
--> statement-breakpoint
CREATE TRIGGER "chronology_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "chronology" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "fact_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "fact" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
