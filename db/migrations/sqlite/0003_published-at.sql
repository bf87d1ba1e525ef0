-- What was published before this portal noted when: its approval was the same moment.
update revision set published_at = approved_at, published_by = approved_by where state in ('published', 'superseded');
