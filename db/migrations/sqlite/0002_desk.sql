CREATE TABLE `file` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`hash` text NOT NULL,
	`media_type` text NOT NULL,
	`bytes` integer NOT NULL,
	`name` text NOT NULL,
	`title` text NOT NULL,
	`uploaded_by` integer,
	`created_at` integer NOT NULL,
	`replaced_at` integer,
	`removed_at` integer,
	FOREIGN KEY (`uploaded_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `file_hash_unique` ON `file` (`hash`);--> statement-breakpoint
CREATE TABLE `opening` (
	`edition` integer NOT NULL,
	`user` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`edition`, `user`),
	FOREIGN KEY (`edition`) REFERENCES `edition`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `reference` (
	`revision` integer NOT NULL,
	`type` text NOT NULL,
	`target` integer NOT NULL,
	PRIMARY KEY(`revision`, `type`, `target`),
	FOREIGN KEY (`revision`) REFERENCES `revision`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `reference_target` ON `reference` (`type`,`target`);--> statement-breakpoint
CREATE TABLE `remark` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`edition` integer NOT NULL,
	`revision` integer NOT NULL,
	`author` integer,
	`text` text NOT NULL,
	`created_at` integer NOT NULL,
	`resolved_by` integer,
	`resolved_at` integer,
	FOREIGN KEY (`edition`) REFERENCES `edition`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`revision`) REFERENCES `revision`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`resolved_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `remark_edition` ON `remark` (`edition`);--> statement-breakpoint
CREATE TABLE `two_factor` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user_id` integer NOT NULL,
	`secret` text NOT NULL,
	`backup_codes` text NOT NULL,
	`verified` integer DEFAULT true NOT NULL,
	`failed_verification_count` integer DEFAULT 0 NOT NULL,
	`locked_until` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `two_factor_user` ON `two_factor` (`user_id`);--> statement-breakpoint
CREATE INDEX `two_factor_secret` ON `two_factor` (`secret`);--> statement-breakpoint
ALTER TABLE `image` ADD `name` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `image` ADD `uploaded_by` integer REFERENCES user(id);--> statement-breakpoint
ALTER TABLE `revision` ADD `saves` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `revision` ADD `saved_at` integer;--> statement-breakpoint
ALTER TABLE `revision` ADD `autosaved` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `revision` ADD `published_by` integer REFERENCES user(id);--> statement-breakpoint
ALTER TABLE `revision` ADD `published_at` integer;--> statement-breakpoint
ALTER TABLE `user` ADD `left_at` integer;