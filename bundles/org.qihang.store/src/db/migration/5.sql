-- What was changed since a number is found by an index (whoever keeps figures or columns of a register asks that after
-- each change), and so is whatever refers to a record.
-- Every statement may run again: H2 commits each definition by itself, so a process that dies here leaves some of them.

create index if not exists graduate_stamp on graduate (campaign, stamp);
create index if not exists destination_stamp on destination (campaign, stamp);
create index if not exists university_stamp on university (campaign, stamp);
create index if not exists employer_stamp on employer (campaign, stamp);
create index if not exists post_stamp on post (campaign, stamp);
create index if not exists job_fair_stamp on job_fair (campaign, stamp);
create index if not exists fair_employer_stamp on fair_employer (campaign, stamp);
create index if not exists signing_stamp on signing (campaign, stamp);
create index if not exists leaver_service_stamp on leaver_service (campaign, stamp);
create index if not exists service_given_stamp on service_given (campaign, stamp);
create index if not exists contact_stamp on contact (campaign, stamp);
create index if not exists training_course_stamp on training_course (campaign, stamp);
create index if not exists training_enrolment_stamp on training_enrolment (campaign, stamp);
create index if not exists labour_inspection_stamp on labour_inspection (campaign, stamp);
create index if not exists policy_inspection_stamp on policy_inspection (campaign, stamp);
create index if not exists publicity_activity_stamp on publicity_activity (campaign, stamp);
create index if not exists exemplar_stamp on exemplar (campaign, stamp);
create index if not exists fund_line_stamp on fund_line (campaign, stamp);

drop index if exists destination_person;
create index if not exists destination_person on destination (campaign, identity_number);
drop index if exists graduate_university;
create index if not exists graduate_university on graduate (campaign, university);
