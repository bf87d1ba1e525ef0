CREATE TABLE `title_word` (
	`lang` text NOT NULL,
	`word` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`lang`, `word`)
);
--> statement-breakpoint
DROP TABLE `doc_term`;--> statement-breakpoint
DROP INDEX `doc_type`;--> statement-breakpoint
ALTER TABLE `doc` ADD `terms` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `doc` ADD `words` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `doc` ADD `analysis` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `doc_date` ON `doc` (`date`);--> statement-breakpoint
CREATE INDEX `doc_analysis` ON `doc` (`analysis`);--> statement-breakpoint
ALTER TABLE `doc` DROP COLUMN `folded_title`;--> statement-breakpoint
ALTER TABLE `doc` DROP COLUMN `folded_text`;--> statement-breakpoint
CREATE INDEX `news_featured` ON `news` (`featured`);