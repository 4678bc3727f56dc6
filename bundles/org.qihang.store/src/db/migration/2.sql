-- Every register of the campaign (R6-R9, R12, R13, R16, R17, R23, R25-R27), quick search, and evidence files.
-- Every statement may run again: H2 commits each definition by itself, so a process that dies here leaves some of them.

alter table graduate add column if not exists initials varchar(60);
alter table destination add column if not exists initials varchar(60);
alter table university add column if not exists initials varchar(60);
alter table employer add column if not exists initials varchar(60);
alter table employer add column if not exists division varchar(2);
alter table employer add column if not exists size varchar(1);

create table if not exists post (
  id bigint not null,
  campaign varchar(40) not null,
  unit varchar(6) not null,
  version integer not null,
  stamp bigint not null,
  import_id bigint not null,
  initials varchar(60),
  code varchar(24) not null,
  title varchar(100),
  employer varchar(9),
  kind varchar(2),
  number integer,
  place varchar(6),
  degree varchar(2),
  majors varchar(100),
  requirement varchar(500),
  pay_from numeric(18, 2),
  pay_to numeric(18, 2),
  channel varchar(2),
  body varchar(20),
  programme varchar(2),
  project varchar(120),
  valid_from date,
  valid_to date,
  constraint post_pk primary key (campaign, unit, id),
  constraint post_uq unique (campaign, code)
);

create table if not exists job_fair (
  id bigint not null,
  campaign varchar(40) not null,
  unit varchar(6) not null,
  version integer not null,
  stamp bigint not null,
  import_id bigint not null,
  initials varchar(60),
  code varchar(24) not null,
  name varchar(120),
  host_kind varchar(2),
  host varchar(120),
  university varchar(5),
  place varchar(6),
  venue varchar(120),
  held date,
  ends date,
  attendance integer,
  constraint job_fair_pk primary key (campaign, unit, id),
  constraint job_fair_uq unique (campaign, code)
);

create table if not exists fair_employer (
  id bigint not null,
  campaign varchar(40) not null,
  unit varchar(6) not null,
  version integer not null,
  stamp bigint not null,
  import_id bigint not null,
  initials varchar(60),
  code varchar(24) not null,
  fair varchar(24),
  employer varchar(9),
  booth varchar(20),
  posts integer,
  intents integer,
  signings integer,
  constraint fair_employer_pk primary key (campaign, unit, id),
  constraint fair_employer_uq unique (campaign, code)
);

create table if not exists signing (
  id bigint not null,
  campaign varchar(40) not null,
  unit varchar(6) not null,
  version integer not null,
  stamp bigint not null,
  import_id bigint not null,
  initials varchar(60),
  code varchar(24) not null,
  person varchar(18),
  employer varchar(9),
  post varchar(24),
  fair varchar(24),
  kind varchar(1),
  destination varchar(2),
  signed date,
  begins date,
  ends date,
  dissolved date,
  evidence varchar(60),
  remark varchar(200),
  constraint signing_pk primary key (campaign, unit, id),
  constraint signing_uq unique (campaign, code)
);

create table if not exists leaver_service (
  id bigint not null,
  campaign varchar(40) not null,
  unit varchar(6) not null,
  version integer not null,
  stamp bigint not null,
  import_id bigint not null,
  initials varchar(60),
  code varchar(24) not null,
  person varchar(18),
  registered date,
  intention varchar(2),
  need varchar(500),
  adviser varchar(60),
  next_step varchar(200),
  next_due date,
  closed date,
  outcome varchar(2),
  constraint leaver_service_pk primary key (campaign, unit, id),
  constraint leaver_service_uq unique (campaign, code)
);

create table if not exists service_given (
  id bigint not null,
  campaign varchar(40) not null,
  unit varchar(6) not null,
  version integer not null,
  stamp bigint not null,
  import_id bigint not null,
  initials varchar(60),
  code varchar(24) not null,
  service varchar(24),
  person varchar(18),
  kind varchar(2),
  given date,
  provider varchar(120),
  result varchar(500),
  constraint service_given_pk primary key (campaign, unit, id),
  constraint service_given_uq unique (campaign, code)
);

create table if not exists contact (
  id bigint not null,
  campaign varchar(40) not null,
  unit varchar(6) not null,
  version integer not null,
  stamp bigint not null,
  import_id bigint not null,
  initials varchar(60),
  code varchar(24) not null,
  person varchar(18),
  hardship varchar(1),
  made date,
  way varchar(1),
  adviser varchar(60),
  plan varchar(500),
  post varchar(24),
  matching boolean,
  result varchar(2),
  remark varchar(500),
  constraint contact_pk primary key (campaign, unit, id),
  constraint contact_uq unique (campaign, code)
);

create table if not exists training_course (
  id bigint not null,
  campaign varchar(40) not null,
  unit varchar(6) not null,
  version integer not null,
  stamp bigint not null,
  import_id bigint not null,
  initials varchar(60),
  code varchar(24) not null,
  name varchar(120),
  demand_source varchar(2),
  project varchar(120),
  base varchar(120),
  place varchar(6),
  begins date,
  ends date,
  places integer,
  purchased varchar(2),
  price numeric(18, 2),
  constraint training_course_pk primary key (campaign, unit, id),
  constraint training_course_uq unique (campaign, code)
);

create table if not exists training_enrolment (
  id bigint not null,
  campaign varchar(40) not null,
  unit varchar(6) not null,
  version integer not null,
  stamp bigint not null,
  import_id bigint not null,
  initials varchar(60),
  code varchar(24) not null,
  course varchar(24),
  person varchar(18),
  enrolled date,
  completed date,
  certificate varchar(60),
  employed date,
  constraint training_enrolment_pk primary key (campaign, unit, id),
  constraint training_enrolment_uq unique (campaign, code)
);

create table if not exists labour_inspection (
  id bigint not null,
  campaign varchar(40) not null,
  unit varchar(6) not null,
  version integer not null,
  stamp bigint not null,
  import_id bigint not null,
  initials varchar(60),
  code varchar(24) not null,
  employer varchar(9),
  inspected date,
  violation varchar(2),
  facts varchar(500),
  persons integer,
  correction_order varchar(60),
  ordered date,
  deadline date,
  corrected date,
  correction varchar(500),
  constraint labour_inspection_pk primary key (campaign, unit, id),
  constraint labour_inspection_uq unique (campaign, code)
);

create table if not exists policy_inspection (
  id bigint not null,
  campaign varchar(40) not null,
  unit varchar(6) not null,
  version integer not null,
  stamp bigint not null,
  import_id bigint not null,
  initials varchar(60),
  code varchar(24) not null,
  responsible varchar(6),
  policy varchar(120),
  found date,
  finding varchar(500),
  cause varchar(1),
  remedy varchar(500),
  deadline date,
  corrected date,
  checked date,
  constraint policy_inspection_pk primary key (campaign, unit, id),
  constraint policy_inspection_uq unique (campaign, code)
);

create table if not exists publicity_activity (
  id bigint not null,
  campaign varchar(40) not null,
  unit varchar(6) not null,
  version integer not null,
  stamp bigint not null,
  import_id bigint not null,
  initials varchar(60),
  code varchar(24) not null,
  title varchar(120),
  kind varchar(2),
  organiser varchar(120),
  place varchar(6),
  held date,
  audience integer,
  media varchar(120),
  summary varchar(500),
  constraint publicity_activity_pk primary key (campaign, unit, id),
  constraint publicity_activity_uq unique (campaign, code)
);

create table if not exists exemplar (
  id bigint not null,
  campaign varchar(40) not null,
  unit varchar(6) not null,
  version integer not null,
  stamp bigint not null,
  import_id bigint not null,
  initials varchar(60),
  code varchar(24) not null,
  name varchar(120),
  kind varchar(1),
  person varchar(18),
  employer varchar(9),
  place varchar(6),
  deeds varchar(1000),
  media varchar(120),
  published date,
  constraint exemplar_pk primary key (campaign, unit, id),
  constraint exemplar_uq unique (campaign, code)
);

create table if not exists fund_line (
  id bigint not null,
  campaign varchar(40) not null,
  unit varchar(6) not null,
  version integer not null,
  stamp bigint not null,
  import_id bigint not null,
  initials varchar(60),
  code varchar(24) not null,
  name varchar(120),
  policy varchar(2),
  responsible varchar(6),
  fiscal_year integer,
  budget numeric(18, 2),
  spent numeric(18, 2),
  source varchar(120),
  constraint fund_line_pk primary key (campaign, unit, id),
  constraint fund_line_uq unique (campaign, code)
);

-- Where records refer to others, they are found from there.
create index if not exists post_employer on post (campaign, employer);
create index if not exists job_fair_university on job_fair (campaign, university);
create index if not exists fair_employer_fair on fair_employer (campaign, fair);
create index if not exists fair_employer_employer on fair_employer (campaign, employer);
create index if not exists signing_person on signing (campaign, person);
create index if not exists signing_employer on signing (campaign, employer);
create index if not exists signing_post on signing (campaign, post);
create index if not exists signing_fair on signing (campaign, fair);
create index if not exists leaver_service_person on leaver_service (campaign, person);
create index if not exists service_given_service on service_given (campaign, service);
create index if not exists service_given_person on service_given (campaign, person);
create index if not exists contact_person on contact (campaign, person);
create index if not exists contact_post on contact (campaign, post);
create index if not exists training_enrolment_course on training_enrolment (campaign, course);
create index if not exists training_enrolment_person on training_enrolment (campaign, person);
create index if not exists labour_inspection_employer on labour_inspection (campaign, employer);
create index if not exists exemplar_person on exemplar (campaign, person);
create index if not exists exemplar_employer on exemplar (campaign, employer);

-- Evidence files of records. What was removed, alone or with its record, is kept for a while so that it can come back.
create table if not exists attachment (
  id bigint not null,
  campaign varchar(40) not null,
  register varchar(60) not null,
  record_id bigint not null,
  name varchar(200) not null,
  media_type varchar(100) not null,
  length bigint not null,
  digest varchar(64) not null,
  who varchar(60) not null,
  added_at timestamp with time zone not null,
  removed varchar(6),
  removed_at timestamp with time zone,
  constraint attachment_pk primary key (id)
);
create index if not exists attachment_record on attachment (campaign, register, record_id);
create index if not exists attachment_removed on attachment (removed_at);

-- Their content in parts: no file need be whole in memory, and H2's columns of bytes end at one megabyte.
create table if not exists attachment_part (
  attachment bigint not null,
  part integer not null,
  content bytea not null,
  constraint attachment_part_pk primary key (attachment, part)
);

-- What quick search goes by: initials and titles; keys have their indexes already. And ids, by which the history finds a record.
-- The name alone is looked for, not that of a unit.
drop index if exists graduate_name;
create index if not exists graduate_initials on graduate (campaign, initials);
create index if not exists graduate_title on graduate (campaign, name);
create index if not exists graduate_id on graduate (campaign, id);
create index if not exists destination_id on destination (campaign, id);
create index if not exists university_initials on university (campaign, initials);
create index if not exists university_title on university (campaign, name);
create index if not exists university_id on university (campaign, id);
create index if not exists employer_initials on employer (campaign, initials);
create index if not exists employer_title on employer (campaign, name);
create index if not exists employer_id on employer (campaign, id);
create index if not exists post_initials on post (campaign, initials);
create index if not exists post_title on post (campaign, title);
create index if not exists post_id on post (campaign, id);
create index if not exists job_fair_initials on job_fair (campaign, initials);
create index if not exists job_fair_title on job_fair (campaign, name);
create index if not exists job_fair_id on job_fair (campaign, id);
create index if not exists fair_employer_id on fair_employer (campaign, id);
create index if not exists signing_id on signing (campaign, id);
create index if not exists leaver_service_id on leaver_service (campaign, id);
create index if not exists service_given_id on service_given (campaign, id);
create index if not exists contact_id on contact (campaign, id);
create index if not exists training_course_initials on training_course (campaign, initials);
create index if not exists training_course_title on training_course (campaign, name);
create index if not exists training_course_id on training_course (campaign, id);
create index if not exists training_enrolment_id on training_enrolment (campaign, id);
create index if not exists labour_inspection_id on labour_inspection (campaign, id);
create index if not exists policy_inspection_initials on policy_inspection (campaign, initials);
create index if not exists policy_inspection_title on policy_inspection (campaign, policy);
create index if not exists policy_inspection_id on policy_inspection (campaign, id);
create index if not exists publicity_activity_initials on publicity_activity (campaign, initials);
create index if not exists publicity_activity_title on publicity_activity (campaign, title);
create index if not exists publicity_activity_id on publicity_activity (campaign, id);
create index if not exists exemplar_initials on exemplar (campaign, initials);
create index if not exists exemplar_title on exemplar (campaign, name);
create index if not exists exemplar_id on exemplar (campaign, id);
create index if not exists fund_line_initials on fund_line (campaign, initials);
create index if not exists fund_line_title on fund_line (campaign, name);
create index if not exists fund_line_id on fund_line (campaign, id);
