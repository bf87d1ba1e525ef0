CREATE TABLE "title_word" (
	"lang" text collate "C" NOT NULL,
	"word" text collate "C" NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "title_word_lang_word_pk" PRIMARY KEY("lang","word")
);
--> statement-breakpoint
ALTER TABLE "doc_term" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP TABLE "doc_term" CASCADE;--> statement-breakpoint
DROP INDEX "doc_type";--> statement-breakpoint
ALTER TABLE "doc" ADD COLUMN "terms" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "doc" ADD COLUMN "words" text collate "C" DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "doc" ADD COLUMN "analysis" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX "doc_date" ON "doc" USING btree ("date");--> statement-breakpoint
CREATE INDEX "doc_analysis" ON "doc" USING btree ("analysis");--> statement-breakpoint
CREATE INDEX "news_featured" ON "news" USING btree ("featured");--> statement-breakpoint
ALTER TABLE "doc" DROP COLUMN "folded_title";--> statement-breakpoint
ALTER TABLE "doc" DROP COLUMN "folded_text";