CREATE TABLE `account` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user_id` integer NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`password` text,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `account_provider` ON `account` (`provider_id`,`account_id`);--> statement-breakpoint
CREATE INDEX `account_user` ON `account` (`user_id`);--> statement-breakpoint
CREATE TABLE `audit` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`user` integer,
	`action` text NOT NULL,
	`entity` integer,
	`details` text NOT NULL,
	`hash` text NOT NULL,
	FOREIGN KEY (`user`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entity`) REFERENCES `entity`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `chairpersonship` (
	`id` integer PRIMARY KEY NOT NULL,
	`year` integer NOT NULL,
	`chair` integer NOT NULL,
	`confirmed` integer DEFAULT true NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `entity`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`chair`) REFERENCES `entity`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `chairpersonship_year_unique` ON `chairpersonship` (`year`);--> statement-breakpoint
CREATE TABLE `change_log` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`action` text NOT NULL,
	`entity` integer,
	`edition` integer,
	`major` integer DEFAULT true NOT NULL,
	FOREIGN KEY (`entity`) REFERENCES `entity`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`edition`) REFERENCES `edition`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `country` (
	`id` integer PRIMARY KEY NOT NULL,
	`iso2` text NOT NULL,
	`iso3` text NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `entity`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `country_iso2_unique` ON `country` (`iso2`);--> statement-breakpoint
CREATE UNIQUE INDEX `country_iso3_unique` ON `country` (`iso3`);--> statement-breakpoint
CREATE TABLE `country_group` (
	`id` integer PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `entity`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `doc` (
	`id` integer PRIMARY KEY NOT NULL,
	`entity` integer NOT NULL,
	`type` text NOT NULL,
	`lang` text NOT NULL,
	`kind` text DEFAULT '' NOT NULL,
	`date` text DEFAULT '' NOT NULL,
	`folded_title` text NOT NULL,
	`folded_text` text NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `edition`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entity`) REFERENCES `entity`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `doc_type` ON `doc` (`type`,`lang`,`date`);--> statement-breakpoint
CREATE INDEX `doc_entity` ON `doc` (`entity`);--> statement-breakpoint
CREATE TABLE `doc_term` (
	`doc` integer NOT NULL,
	`term` integer NOT NULL,
	PRIMARY KEY(`doc`, `term`),
	FOREIGN KEY (`doc`) REFERENCES `doc`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`term`) REFERENCES `entity`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `doc_term_term` ON `doc_term` (`term`);--> statement-breakpoint
CREATE TABLE `edition` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`entity` integer NOT NULL,
	`lang` text NOT NULL,
	`section` text NOT NULL,
	`slug` text NOT NULL,
	`status` text DEFAULT 'unpublished' NOT NULL,
	`published_at` integer,
	`changed_at` integer,
	`withdraw_at` integer,
	`withdrawn_at` integer,
	`notice` text,
	FOREIGN KEY (`entity`) REFERENCES `entity`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `edition_language` ON `edition` (`entity`,`lang`);--> statement-breakpoint
CREATE UNIQUE INDEX `edition_address` ON `edition` (`section`,`lang`,`slug`);--> statement-breakpoint
CREATE INDEX `edition_withdraw_at` ON `edition` (`withdraw_at`);--> statement-breakpoint
CREATE TABLE `entity` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`type` text NOT NULL,
	`created_at` integer NOT NULL,
	`merged_into` integer,
	FOREIGN KEY (`merged_into`) REFERENCES `entity`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `entity_country` (
	`entity` integer NOT NULL,
	`country` integer NOT NULL,
	`role` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`entity`, `role`, `country`),
	FOREIGN KEY (`entity`) REFERENCES `entity`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`country`) REFERENCES `country`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `entity_country_country` ON `entity_country` (`country`,`role`);--> statement-breakpoint
CREATE TABLE `entity_field` (
	`entity` integer NOT NULL,
	`field` integer NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`entity`, `field`),
	FOREIGN KEY (`entity`) REFERENCES `entity`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`field`) REFERENCES `field`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `entity_field_field` ON `entity_field` (`field`);--> statement-breakpoint
CREATE TABLE `entity_structure` (
	`entity` integer NOT NULL,
	`structure` integer NOT NULL,
	`role` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`entity`, `role`, `structure`),
	FOREIGN KEY (`entity`) REFERENCES `entity`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`structure`) REFERENCES `structure`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `entity_structure_structure` ON `entity_structure` (`structure`);--> statement-breakpoint
CREATE TABLE `field` (
	`id` integer PRIMARY KEY NOT NULL,
	`parent` integer,
	`position` integer NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `entity`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`parent`) REFERENCES `field`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `image` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`hash` text NOT NULL,
	`media_type` text NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`bytes` integer NOT NULL,
	`focus_x` integer DEFAULT 500 NOT NULL,
	`focus_y` integer DEFAULT 500 NOT NULL,
	`decorative` integer DEFAULT false NOT NULL,
	`credit` text,
	`created_at` integer NOT NULL,
	`removed_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `image_hash_unique` ON `image` (`hash`);--> statement-breakpoint
CREATE TABLE `image_text` (
	`image` integer NOT NULL,
	`lang` text NOT NULL,
	`alt` text NOT NULL,
	`caption` text,
	PRIMARY KEY(`image`, `lang`),
	FOREIGN KEY (`image`) REFERENCES `image`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `meeting` (
	`id` integer PRIMARY KEY NOT NULL,
	`series` integer,
	`starts_on` text NOT NULL,
	`ends_on` text,
	`starts_at` integer,
	`ends_at` integer,
	`time_zone` text,
	`state` text DEFAULT 'planned' NOT NULL,
	`online` integer DEFAULT false NOT NULL,
	`invented` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `entity`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`series`) REFERENCES `series`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `meeting_starts_on` ON `meeting` (`starts_on`);--> statement-breakpoint
CREATE INDEX `meeting_series` ON `meeting` (`series`);--> statement-breakpoint
CREATE TABLE `membership` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`country` integer NOT NULL,
	`group` integer NOT NULL,
	`joined_on` text,
	`left_on` text,
	FOREIGN KEY (`country`) REFERENCES `country`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`group`) REFERENCES `country_group`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `membership_country` ON `membership` (`country`);--> statement-breakpoint
CREATE INDEX `membership_group` ON `membership` (`group`);--> statement-breakpoint
CREATE TABLE `menu_label` (
	`node` integer NOT NULL,
	`lang` text NOT NULL,
	`label` text NOT NULL,
	PRIMARY KEY(`node`, `lang`),
	FOREIGN KEY (`node`) REFERENCES `menu_node`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `menu_node` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`parent` integer,
	`position` integer NOT NULL,
	`entity` integer,
	`path` text,
	FOREIGN KEY (`parent`) REFERENCES `menu_node`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entity`) REFERENCES `entity`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `name` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`entity` integer NOT NULL,
	`lang` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`valid_from` text,
	`valid_until` text,
	FOREIGN KEY (`entity`) REFERENCES `entity`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `name_entity` ON `name` (`entity`);--> statement-breakpoint
CREATE TABLE `news` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`issued_on` text NOT NULL,
	`issued_on_inferred` integer DEFAULT false NOT NULL,
	`image` integer,
	`project` integer,
	`meeting` integer,
	`featured` integer,
	FOREIGN KEY (`id`) REFERENCES `entity`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`image`) REFERENCES `image`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`project`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `news_project` ON `news` (`project`);--> statement-breakpoint
CREATE INDEX `news_meeting` ON `news` (`meeting`);--> statement-breakpoint
CREATE TABLE `page` (
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `entity`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `permission` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user` integer NOT NULL,
	`role` text NOT NULL,
	`structure` integer,
	`lang` text,
	FOREIGN KEY (`user`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`structure`) REFERENCES `structure`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `permission_user` ON `permission` (`user`);--> statement-breakpoint
CREATE TABLE `project` (
	`id` integer PRIMARY KEY NOT NULL,
	`budget` text NOT NULL,
	`starts_on` text,
	`ends_on` text,
	FOREIGN KEY (`id`) REFERENCES `entity`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `redirect` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`path` text NOT NULL,
	`entity` integer,
	`target` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`entity`) REFERENCES `entity`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `redirect_path_unique` ON `redirect` (`path`);--> statement-breakpoint
CREATE TABLE `revision` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`edition` integer NOT NULL,
	`number` integer NOT NULL,
	`state` text NOT NULL,
	`title` text NOT NULL,
	`sort_title` text,
	`short_title` text,
	`lead` text DEFAULT '' NOT NULL,
	`body` text NOT NULL,
	`city` text,
	`slug` text,
	`shared` text,
	`translation_of` integer,
	`change_note` text,
	`major` integer DEFAULT false NOT NULL,
	`publish_at` integer,
	`author` integer,
	`created_at` integer NOT NULL,
	`submitted_by` integer,
	`submitted_at` integer,
	`approved_by` integer,
	`approved_at` integer,
	`forced_because` text,
	FOREIGN KEY (`edition`) REFERENCES `edition`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`translation_of`) REFERENCES `revision`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`submitted_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`approved_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `revision_number` ON `revision` (`edition`,`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `revision_published` ON `revision` (`edition`) WHERE "revision"."state" in ('published');--> statement-breakpoint
CREATE UNIQUE INDEX `revision_open` ON `revision` (`edition`) WHERE "revision"."state" in ('draft', 'in-review', 'returned', 'scheduled');--> statement-breakpoint
CREATE INDEX `revision_publish_at` ON `revision` (`publish_at`);--> statement-breakpoint
CREATE TABLE `series` (
	`id` integer PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`body` integer,
	`periodicity` text NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `entity`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`body`) REFERENCES `structure`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `session` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user_id` integer NOT NULL,
	`token` text NOT NULL,
	`expires_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `session_token_unique` ON `session` (`token`);--> statement-breakpoint
CREATE INDEX `session_user` ON `session` (`user_id`);--> statement-breakpoint
CREATE TABLE `sign_in_try` (
	`key` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `sign_in_try_at` ON `sign_in_try` (`at`);--> statement-breakpoint
CREATE TABLE `structure` (
	`id` integer PRIMARY KEY NOT NULL,
	`parent` integer,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`address` text,
	`host` integer,
	`opened_on` text,
	`closed_on` text,
	`circa` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `entity`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`parent`) REFERENCES `structure`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`host`) REFERENCES `entity`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `structure_host` ON `structure` (`host`);--> statement-breakpoint
CREATE TABLE `user` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer DEFAULT false NOT NULL,
	`image` text,
	`two_factor_enabled` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `user_email_unique` ON `user` (`email`);--> statement-breakpoint
CREATE TABLE `verification` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `verification_identifier` ON `verification` (`identifier`);