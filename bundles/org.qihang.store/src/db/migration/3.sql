-- Who took personal data out of the store unmasked, what, and why.
create table if not exists disclosure (
  id bigint not null,
  campaign varchar(40) not null,
  register varchar(60) not null,
  file_name varchar(255) not null,
  row_count bigint not null,
  who varchar(60) not null,
  disclosed_at timestamp with time zone not null,
  why varchar(500) not null,
  constraint disclosure_pk primary key (campaign, id)
);
