import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('fi', 'sv', 'en');
  CREATE TYPE "public"."enum_practices_practice_type" AS ENUM('pedagogical', 'administrative', 'innovation');
  CREATE TYPE "public"."enum_practices_curriculum_links_framework" AS ENUM('basic-education', 'general-upper-secondary', 'local');
  CREATE TYPE "public"."enum_practices_evidence_kind" AS ENUM('feedback', 'survey', 'observation', 'product', 'study');
  CREATE TYPE "public"."enum_practices_outputs_kind" AS ENUM('teaching-material', 'template', 'recording', 'website', 'other');
  CREATE TYPE "public"."enum_practices_equity_features" AS ENUM('free-of-charge', 'no-travel', 'small-school', 'special-support', 'remote');
  CREATE TYPE "public"."enum_practices_embedding_means" AS ENUM('curriculum', 'annual-plan', 'budget', 'named-person', 'not-yet');
  CREATE TYPE "public"."enum_practices_available_locales" AS ENUM('fi', 'sv', 'en');
  CREATE TYPE "public"."enum_practices_source_language" AS ENUM('fi', 'sv', 'en');
  CREATE TYPE "public"."enum_practices_licence" AS ENUM('CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0');
  CREATE TYPE "public"."enum_practices_start_date_precision" AS ENUM('day', 'month', 'season', 'year');
  CREATE TYPE "public"."enum_practices_end_date_precision" AS ENUM('day', 'month', 'season', 'year');
  CREATE TYPE "public"."enum_practices_resources_cost_band" AS ENUM('none', 'under-500', '500-2000', 'over-2000');
  CREATE TYPE "public"."enum_practices_resources_funding_model" AS ENUM('ordinary', 'grant', 'mixed');
  CREATE TYPE "public"."enum_practices_maturity" AS ENUM('tried-once', 'repeated', 'part-of-daily-life', 'taken-up-elsewhere');
  CREATE TYPE "public"."enum_practices_lifecycle_phase" AS ENUM('deepening', 'broadening', 'scaling');
  CREATE TYPE "public"."enum_practices_origin" AS ENUM('self-submitted', 'nominated', 'visit', 'archive-import');
  CREATE TYPE "public"."enum_practices_workflow_state" AS ENUM('draft', 'inReview', 'changesRequested', 'approved', 'published', 'declined', 'archived');
  CREATE TYPE "public"."enum_practices_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__practices_v_version_practice_type" AS ENUM('pedagogical', 'administrative', 'innovation');
  CREATE TYPE "public"."enum__practices_v_version_curriculum_links_framework" AS ENUM('basic-education', 'general-upper-secondary', 'local');
  CREATE TYPE "public"."enum__practices_v_version_evidence_kind" AS ENUM('feedback', 'survey', 'observation', 'product', 'study');
  CREATE TYPE "public"."enum__practices_v_version_outputs_kind" AS ENUM('teaching-material', 'template', 'recording', 'website', 'other');
  CREATE TYPE "public"."enum__practices_v_version_equity_features" AS ENUM('free-of-charge', 'no-travel', 'small-school', 'special-support', 'remote');
  CREATE TYPE "public"."enum__practices_v_version_embedding_means" AS ENUM('curriculum', 'annual-plan', 'budget', 'named-person', 'not-yet');
  CREATE TYPE "public"."enum__practices_v_version_available_locales" AS ENUM('fi', 'sv', 'en');
  CREATE TYPE "public"."enum__practices_v_version_source_language" AS ENUM('fi', 'sv', 'en');
  CREATE TYPE "public"."enum__practices_v_version_licence" AS ENUM('CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0');
  CREATE TYPE "public"."enum__practices_v_version_start_date_precision" AS ENUM('day', 'month', 'season', 'year');
  CREATE TYPE "public"."enum__practices_v_version_end_date_precision" AS ENUM('day', 'month', 'season', 'year');
  CREATE TYPE "public"."enum__practices_v_version_resources_cost_band" AS ENUM('none', 'under-500', '500-2000', 'over-2000');
  CREATE TYPE "public"."enum__practices_v_version_resources_funding_model" AS ENUM('ordinary', 'grant', 'mixed');
  CREATE TYPE "public"."enum__practices_v_version_maturity" AS ENUM('tried-once', 'repeated', 'part-of-daily-life', 'taken-up-elsewhere');
  CREATE TYPE "public"."enum__practices_v_version_lifecycle_phase" AS ENUM('deepening', 'broadening', 'scaling');
  CREATE TYPE "public"."enum__practices_v_version_origin" AS ENUM('self-submitted', 'nominated', 'visit', 'archive-import');
  CREATE TYPE "public"."enum__practices_v_version_workflow_state" AS ENUM('draft', 'inReview', 'changesRequested', 'approved', 'published', 'declined', 'archived');
  CREATE TYPE "public"."enum__practices_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__practices_v_published_locale" AS ENUM('fi', 'sv', 'en');
  CREATE TYPE "public"."enum_networks_scope" AS ENUM('local', 'regional', 'national', 'nordic', 'european', 'global');
  CREATE TYPE "public"."enum_networks_purposes" AS ENUM('start-help', 'peer-reflection', 'co-operation', 'develops-teaching', 'arranges-studies', 'collects-practices', 'shared-workbench', 'activation', 'peer-support', 'mobility', 'advocacy');
  CREATE TYPE "public"."enum_networks_work_objects" AS ENUM('early-ideas', 'processes', 'models', 'process-records', 'materials');
  CREATE TYPE "public"."enum_networks_benefits_beneficiary" AS ENUM('teacher', 'school', 'region');
  CREATE TYPE "public"."enum_networks_health_checklist_answer" AS ENUM('yes', 'partly', 'no');
  CREATE TYPE "public"."enum_networks_available_locales" AS ENUM('fi', 'sv', 'en');
  CREATE TYPE "public"."enum_networks_source_language" AS ENUM('fi', 'sv', 'en');
  CREATE TYPE "public"."enum_networks_licence" AS ENUM('CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0');
  CREATE TYPE "public"."enum_networks_kind" AS ENUM('network', 'network-project', 'project', 'programme', 'peer-support');
  CREATE TYPE "public"."enum_networks_form" AS ENUM('project', 'permanent', 'community', 'programme');
  CREATE TYPE "public"."enum_networks_standing" AS ENUM('planned', 'active', 'dormant', 'ended', 'became-other');
  CREATE TYPE "public"."enum_networks_suitable_for" AS ENUM('beginner', 'experienced', 'both');
  CREATE TYPE "public"."enum_networks_implementation_by" AS ENUM('network', 'each-member');
  CREATE TYPE "public"."enum_networks_leadership_role" AS ENUM('steers', 'sets-rules', 'guides', 'informs');
  CREATE TYPE "public"."enum_networks_joining_status" AS ENUM('open', 'by-application', 'ask', 'closed');
  CREATE TYPE "public"."enum_networks_start_date_precision" AS ENUM('day', 'month', 'season', 'year');
  CREATE TYPE "public"."enum_networks_end_date_precision" AS ENUM('day', 'month', 'season', 'year');
  CREATE TYPE "public"."enum_networks_lifecycle_phase" AS ENUM('deepening', 'broadening', 'scaling');
  CREATE TYPE "public"."enum_networks_workflow_state" AS ENUM('draft', 'inReview', 'changesRequested', 'approved', 'published', 'declined', 'archived');
  CREATE TYPE "public"."enum_networks_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__networks_v_version_scope" AS ENUM('local', 'regional', 'national', 'nordic', 'european', 'global');
  CREATE TYPE "public"."enum__networks_v_version_purposes" AS ENUM('start-help', 'peer-reflection', 'co-operation', 'develops-teaching', 'arranges-studies', 'collects-practices', 'shared-workbench', 'activation', 'peer-support', 'mobility', 'advocacy');
  CREATE TYPE "public"."enum__networks_v_version_work_objects" AS ENUM('early-ideas', 'processes', 'models', 'process-records', 'materials');
  CREATE TYPE "public"."enum__networks_v_version_benefits_beneficiary" AS ENUM('teacher', 'school', 'region');
  CREATE TYPE "public"."enum__networks_v_version_health_checklist_answer" AS ENUM('yes', 'partly', 'no');
  CREATE TYPE "public"."enum__networks_v_version_available_locales" AS ENUM('fi', 'sv', 'en');
  CREATE TYPE "public"."enum__networks_v_version_source_language" AS ENUM('fi', 'sv', 'en');
  CREATE TYPE "public"."enum__networks_v_version_licence" AS ENUM('CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0');
  CREATE TYPE "public"."enum__networks_v_version_kind" AS ENUM('network', 'network-project', 'project', 'programme', 'peer-support');
  CREATE TYPE "public"."enum__networks_v_version_form" AS ENUM('project', 'permanent', 'community', 'programme');
  CREATE TYPE "public"."enum__networks_v_version_standing" AS ENUM('planned', 'active', 'dormant', 'ended', 'became-other');
  CREATE TYPE "public"."enum__networks_v_version_suitable_for" AS ENUM('beginner', 'experienced', 'both');
  CREATE TYPE "public"."enum__networks_v_version_implementation_by" AS ENUM('network', 'each-member');
  CREATE TYPE "public"."enum__networks_v_version_leadership_role" AS ENUM('steers', 'sets-rules', 'guides', 'informs');
  CREATE TYPE "public"."enum__networks_v_version_joining_status" AS ENUM('open', 'by-application', 'ask', 'closed');
  CREATE TYPE "public"."enum__networks_v_version_start_date_precision" AS ENUM('day', 'month', 'season', 'year');
  CREATE TYPE "public"."enum__networks_v_version_end_date_precision" AS ENUM('day', 'month', 'season', 'year');
  CREATE TYPE "public"."enum__networks_v_version_lifecycle_phase" AS ENUM('deepening', 'broadening', 'scaling');
  CREATE TYPE "public"."enum__networks_v_version_workflow_state" AS ENUM('draft', 'inReview', 'changesRequested', 'approved', 'published', 'declined', 'archived');
  CREATE TYPE "public"."enum__networks_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__networks_v_published_locale" AS ENUM('fi', 'sv', 'en');
  CREATE TYPE "public"."enum_coordination_projects_oph_contacts_kind" AS ENUM('shared', 'godparent');
  CREATE TYPE "public"."enum_coordination_meetings_purpose" AS ENUM('planning', 'support', 'reporting');
  CREATE TYPE "public"."enum_coordination_projects_phases_phase" AS ENUM('deepening', 'broadening', 'scaling');
  CREATE TYPE "public"."enum_coordination_projects_key_figures_qualifier" AS ENUM('exact', 'over', 'about');
  CREATE TYPE "public"."enum_coordination_projects_guidance_kind" AS ENUM('development', 'shared-counsellor', 'godparent');
  CREATE TYPE "public"."enum_coordination_projects_archives_kind" AS ENUM('blog', 'microblog', 'website', 'recording', 'document');
  CREATE TYPE "public"."enum_coordination_projects_available_locales" AS ENUM('fi', 'sv', 'en');
  CREATE TYPE "public"."enum_coordination_projects_source_language" AS ENUM('fi', 'sv', 'en');
  CREATE TYPE "public"."enum_coordination_projects_licence" AS ENUM('CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0');
  CREATE TYPE "public"."enum_coordination_projects_kind" AS ENUM('thematic', 'language-group', 'maintenance', 'mentor-programme');
  CREATE TYPE "public"."enum_coordination_projects_standing" AS ENUM('planned', 'active', 'ended');
  CREATE TYPE "public"."enum_coordination_projects_start_date_precision" AS ENUM('day', 'month', 'season', 'year');
  CREATE TYPE "public"."enum_coordination_projects_end_date_precision" AS ENUM('day', 'month', 'season', 'year');
  CREATE TYPE "public"."enum_coordination_projects_lifecycle_phase" AS ENUM('deepening', 'broadening', 'scaling');
  CREATE TYPE "public"."enum_coordination_projects_workflow_state" AS ENUM('draft', 'inReview', 'changesRequested', 'approved', 'published', 'declined', 'archived');
  CREATE TYPE "public"."enum_coordination_projects_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__coordination_projects_v_version_oph_contacts_kind" AS ENUM('shared', 'godparent');
  CREATE TYPE "public"."enum__coordination_meetings_v_purpose" AS ENUM('planning', 'support', 'reporting');
  CREATE TYPE "public"."enum__coordination_projects_v_version_phases_phase" AS ENUM('deepening', 'broadening', 'scaling');
  CREATE TYPE "public"."enum__coordination_projects_v_version_key_figures_qualifier" AS ENUM('exact', 'over', 'about');
  CREATE TYPE "public"."enum__coordination_projects_v_version_guidance_kind" AS ENUM('development', 'shared-counsellor', 'godparent');
  CREATE TYPE "public"."enum__coordination_projects_v_version_archives_kind" AS ENUM('blog', 'microblog', 'website', 'recording', 'document');
  CREATE TYPE "public"."enum__coordination_projects_v_version_available_locales" AS ENUM('fi', 'sv', 'en');
  CREATE TYPE "public"."enum__coordination_projects_v_version_source_language" AS ENUM('fi', 'sv', 'en');
  CREATE TYPE "public"."enum__coordination_projects_v_version_licence" AS ENUM('CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0');
  CREATE TYPE "public"."enum__coordination_projects_v_version_kind" AS ENUM('thematic', 'language-group', 'maintenance', 'mentor-programme');
  CREATE TYPE "public"."enum__coordination_projects_v_version_standing" AS ENUM('planned', 'active', 'ended');
  CREATE TYPE "public"."enum__coordination_projects_v_version_start_date_precision" AS ENUM('day', 'month', 'season', 'year');
  CREATE TYPE "public"."enum__coordination_projects_v_version_end_date_precision" AS ENUM('day', 'month', 'season', 'year');
  CREATE TYPE "public"."enum__coordination_projects_v_version_lifecycle_phase" AS ENUM('deepening', 'broadening', 'scaling');
  CREATE TYPE "public"."enum__coordination_projects_v_version_workflow_state" AS ENUM('draft', 'inReview', 'changesRequested', 'approved', 'published', 'declined', 'archived');
  CREATE TYPE "public"."enum__coordination_projects_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__coordination_projects_v_published_locale" AS ENUM('fi', 'sv', 'en');
  CREATE TYPE "public"."enum_mentors_modes" AS ENUM('visit', 'online', 'phone', 'event-talk', 'email');
  CREATE TYPE "public"."enum_mentors_legal_basis_scopes" AS ENUM('name', 'portrait', 'bio', 'contact-form');
  CREATE TYPE "public"."enum_mentors_available_locales" AS ENUM('fi', 'sv', 'en');
  CREATE TYPE "public"."enum_mentors_source_language" AS ENUM('fi', 'sv', 'en');
  CREATE TYPE "public"."enum_mentors_licence" AS ENUM('CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0');
  CREATE TYPE "public"."enum_mentors_availability" AS ENUM('open', 'limited', 'paused');
  CREATE TYPE "public"."enum_mentors_legal_basis_basis" AS ENUM('public-task', 'consent');
  CREATE TYPE "public"."enum_mentors_workflow_state" AS ENUM('draft', 'inReview', 'changesRequested', 'approved', 'published', 'declined', 'archived');
  CREATE TYPE "public"."enum_mentors_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__mentors_v_version_modes" AS ENUM('visit', 'online', 'phone', 'event-talk', 'email');
  CREATE TYPE "public"."enum__mentors_v_version_legal_basis_scopes" AS ENUM('name', 'portrait', 'bio', 'contact-form');
  CREATE TYPE "public"."enum__mentors_v_version_available_locales" AS ENUM('fi', 'sv', 'en');
  CREATE TYPE "public"."enum__mentors_v_version_source_language" AS ENUM('fi', 'sv', 'en');
  CREATE TYPE "public"."enum__mentors_v_version_licence" AS ENUM('CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0');
  CREATE TYPE "public"."enum__mentors_v_version_availability" AS ENUM('open', 'limited', 'paused');
  CREATE TYPE "public"."enum__mentors_v_version_legal_basis_basis" AS ENUM('public-task', 'consent');
  CREATE TYPE "public"."enum__mentors_v_version_workflow_state" AS ENUM('draft', 'inReview', 'changesRequested', 'approved', 'published', 'declined', 'archived');
  CREATE TYPE "public"."enum__mentors_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__mentors_v_published_locale" AS ENUM('fi', 'sv', 'en');
  CREATE TYPE "public"."enum_guides_usable_for" AS ENUM('start', 'run', 'evaluate', 'close');
  CREATE TYPE "public"."enum_guides_available_locales" AS ENUM('fi', 'sv', 'en');
  CREATE TYPE "public"."enum_guides_source_language" AS ENUM('fi', 'sv', 'en');
  CREATE TYPE "public"."enum_guides_licence" AS ENUM('CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0');
  CREATE TYPE "public"."enum_guides_kind" AS ENUM('checklist', 'ground-rules', 'how-to', 'model', 'template', 'induction', 'presentation');
  CREATE TYPE "public"."enum_guides_audience" AS ENUM('beginner', 'experienced', 'all');
  CREATE TYPE "public"."enum_guides_workflow_state" AS ENUM('draft', 'inReview', 'changesRequested', 'approved', 'published', 'declined', 'archived');
  CREATE TYPE "public"."enum_guides_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__guides_v_version_usable_for" AS ENUM('start', 'run', 'evaluate', 'close');
  CREATE TYPE "public"."enum__guides_v_version_available_locales" AS ENUM('fi', 'sv', 'en');
  CREATE TYPE "public"."enum__guides_v_version_source_language" AS ENUM('fi', 'sv', 'en');
  CREATE TYPE "public"."enum__guides_v_version_licence" AS ENUM('CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0');
  CREATE TYPE "public"."enum__guides_v_version_kind" AS ENUM('checklist', 'ground-rules', 'how-to', 'model', 'template', 'induction', 'presentation');
  CREATE TYPE "public"."enum__guides_v_version_audience" AS ENUM('beginner', 'experienced', 'all');
  CREATE TYPE "public"."enum__guides_v_version_workflow_state" AS ENUM('draft', 'inReview', 'changesRequested', 'approved', 'published', 'declined', 'archived');
  CREATE TYPE "public"."enum__guides_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__guides_v_published_locale" AS ENUM('fi', 'sv', 'en');
  CREATE TYPE "public"."enum_terms_available_locales" AS ENUM('fi', 'sv', 'en');
  CREATE TYPE "public"."enum_terms_source_language" AS ENUM('fi', 'sv', 'en');
  CREATE TYPE "public"."enum_terms_licence" AS ENUM('CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0');
  CREATE TYPE "public"."enum_terms_standing" AS ENUM('recommended', 'admitted', 'outdated');
  CREATE TYPE "public"."enum_terms_workflow_state" AS ENUM('draft', 'inReview', 'changesRequested', 'approved', 'published', 'declined', 'archived');
  CREATE TYPE "public"."enum_terms_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__terms_v_version_available_locales" AS ENUM('fi', 'sv', 'en');
  CREATE TYPE "public"."enum__terms_v_version_source_language" AS ENUM('fi', 'sv', 'en');
  CREATE TYPE "public"."enum__terms_v_version_licence" AS ENUM('CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0');
  CREATE TYPE "public"."enum__terms_v_version_standing" AS ENUM('recommended', 'admitted', 'outdated');
  CREATE TYPE "public"."enum__terms_v_version_workflow_state" AS ENUM('draft', 'inReview', 'changesRequested', 'approved', 'published', 'declined', 'archived');
  CREATE TYPE "public"."enum__terms_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__terms_v_published_locale" AS ENUM('fi', 'sv', 'en');
  CREATE TYPE "public"."enum_stories_timeline_when_precision" AS ENUM('day', 'month', 'season', 'year');
  CREATE TYPE "public"."enum_stories_key_figures_qualifier" AS ENUM('exact', 'over', 'about');
  CREATE TYPE "public"."enum_stories_quotes_permission" AS ENUM('given', 'published');
  CREATE TYPE "public"."enum_stories_available_locales" AS ENUM('fi', 'sv', 'en');
  CREATE TYPE "public"."enum_stories_source_language" AS ENUM('fi', 'sv', 'en');
  CREATE TYPE "public"."enum_stories_licence" AS ENUM('CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0');
  CREATE TYPE "public"."enum_stories_start_date_precision" AS ENUM('day', 'month', 'season', 'year');
  CREATE TYPE "public"."enum_stories_end_date_precision" AS ENUM('day', 'month', 'season', 'year');
  CREATE TYPE "public"."enum_stories_workflow_state" AS ENUM('draft', 'inReview', 'changesRequested', 'approved', 'published', 'declined', 'archived');
  CREATE TYPE "public"."enum_stories_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__stories_v_version_timeline_when_precision" AS ENUM('day', 'month', 'season', 'year');
  CREATE TYPE "public"."enum__stories_v_version_key_figures_qualifier" AS ENUM('exact', 'over', 'about');
  CREATE TYPE "public"."enum__stories_v_version_quotes_permission" AS ENUM('given', 'published');
  CREATE TYPE "public"."enum__stories_v_version_available_locales" AS ENUM('fi', 'sv', 'en');
  CREATE TYPE "public"."enum__stories_v_version_source_language" AS ENUM('fi', 'sv', 'en');
  CREATE TYPE "public"."enum__stories_v_version_licence" AS ENUM('CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0');
  CREATE TYPE "public"."enum__stories_v_version_start_date_precision" AS ENUM('day', 'month', 'season', 'year');
  CREATE TYPE "public"."enum__stories_v_version_end_date_precision" AS ENUM('day', 'month', 'season', 'year');
  CREATE TYPE "public"."enum__stories_v_version_workflow_state" AS ENUM('draft', 'inReview', 'changesRequested', 'approved', 'published', 'declined', 'archived');
  CREATE TYPE "public"."enum__stories_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__stories_v_published_locale" AS ENUM('fi', 'sv', 'en');
  CREATE TYPE "public"."enum_organisations_roles" AS ENUM('funder', 'partner', 'host', 'expert-school');
  CREATE TYPE "public"."enum_organisations_expert_services_type" AS ENUM('training', 'networking', 'traineeships', 'lending', 'consultation');
  CREATE TYPE "public"."enum_organisations_kind" AS ENUM('school', 'provider', 'university', 'authority', 'ngo', 'company', 'museum', 'international-body');
  CREATE TYPE "public"."enum_organisations_status" AS ENUM('active', 'merged', 'closed');
  CREATE TYPE "public"."enum_organisations_ended_at_precision" AS ENUM('day', 'month', 'season', 'year');
  CREATE TYPE "public"."enum_organisations_source" AS ENUM('manual', 'register');
  CREATE TYPE "public"."enum_development_projects_status" AS ENUM('active', 'ended');
  CREATE TYPE "public"."enum_development_projects_start_date_precision" AS ENUM('day', 'month', 'season', 'year');
  CREATE TYPE "public"."enum_development_projects_end_date_precision" AS ENUM('day', 'month', 'season', 'year');
  CREATE TYPE "public"."enum_development_projects_lifecycle_phase" AS ENUM('deepening', 'broadening', 'scaling');
  CREATE TYPE "public"."enum_codes_set" AS ENUM('internationalisation-levels', 'themes', 'education-stage', 'practice-form', 'subject', 'audience', 'language', 'country', 'region', 'municipality');
  CREATE TYPE "public"."enum_review_phrases_kind" AS ENUM('requestChanges', 'decline', 'unpublish', 'comment');
  CREATE TYPE "public"."enum_media_licence" AS ENUM('CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0');
  CREATE TYPE "public"."enum_media_language" AS ENUM('fi', 'sv', 'en');
  CREATE TYPE "public"."enum_media_accessible_pdf" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum_media_consent_on_file_kind" AS ENUM('written', 'guardian', 'not-needed');
  CREATE TYPE "public"."enum_users_roles" AS ENUM('editor', 'coordinator', 'approver', 'admin');
  CREATE TYPE "public"."enum_users_muted_notices" AS ENUM('submitted', 'changesRequested', 'approved', 'declined', 'published', 'takenDown', 'scheduleFailed', 'commented', 'assigned', 'dueSoon', 'reviewBy');
  CREATE TYPE "public"."enum_users_hidden_notices" AS ENUM('submitted', 'changesRequested', 'approved', 'declined', 'published', 'takenDown', 'scheduleFailed', 'commented', 'assigned', 'dueSoon', 'reviewBy');
  CREATE TYPE "public"."enum_users_language" AS ENUM('fi', 'sv', 'en');
  CREATE TYPE "public"."enum_users_mail" AS ENUM('atOnce', 'daily', 'never');
  CREATE TYPE "public"."enum_webhooks_collections" AS ENUM('practices', 'networks', 'coordination-projects', 'mentors', 'guides', 'terms', 'stories');
  CREATE TYPE "public"."enum_webhook_deliveries_status" AS ENUM('waiting', 'delivered', 'dead');
  CREATE TABLE "practices_practice_type" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_practices_practice_type",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "practices_curriculum_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"framework" "enum_practices_curriculum_links_framework",
  	"url" varchar
  );
  
  CREATE TABLE "practices_curriculum_links_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "practices_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "practices_steps_locales" (
  	"title" varchar,
  	"text" varchar,
  	"duration" varchar,
  	"who" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "practices_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_practices_evidence_kind",
  	"url" varchar,
  	"file_id" integer
  );
  
  CREATE TABLE "practices_evidence_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "practices_outputs" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_practices_outputs_kind",
  	"file_id" integer,
  	"url" varchar
  );
  
  CREATE TABLE "practices_outputs_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "practices_tips" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "practices_tips_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "practices_equity_features" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_practices_equity_features",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "practices_embedding_means" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_practices_embedding_means",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "practices_dissemination" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone
  );
  
  CREATE TABLE "practices_dissemination_locales" (
  	"channel" varchar,
  	"audience" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "practices_external_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"author" varchar,
  	"year" numeric,
  	"title" varchar,
  	"url" varchar
  );
  
  CREATE TABLE "practices_external_sources_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "practices_creators" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"display_name" varchar,
  	"organisation_id" integer
  );
  
  CREATE TABLE "practices_creators_locales" (
  	"role_title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "practices_available_locales" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_practices_available_locales",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "practices" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"source_language" "enum_practices_source_language" DEFAULT 'fi',
  	"licence" "enum_practices_licence" DEFAULT 'CC-BY-4.0',
  	"level_id" integer,
  	"cross_curricular" boolean DEFAULT false,
  	"start_date_date" timestamp(3) with time zone,
  	"start_date_precision" "enum_practices_start_date_precision" DEFAULT 'day',
  	"end_date_date" timestamp(3) with time zone,
  	"end_date_precision" "enum_practices_end_date_precision" DEFAULT 'day',
  	"recurring" boolean,
  	"hero_image_id" integer,
  	"resources_hours" numeric,
  	"resources_cost_band" "enum_practices_resources_cost_band",
  	"resources_funding_model" "enum_practices_resources_funding_model",
  	"maturity" "enum_practices_maturity",
  	"lifecycle_phase" "enum_practices_lifecycle_phase",
  	"organisation_id" integer,
  	"contact_display_name" varchar,
  	"contact_email" varchar,
  	"development_project_id" integer,
  	"declarations_authors_agree" boolean DEFAULT false,
  	"declarations_images_consented" boolean DEFAULT false,
  	"declarations_no_pupil_data" boolean DEFAULT false,
  	"declarations_attachments_accessible" boolean DEFAULT false,
  	"origin" "enum_practices_origin",
  	"workflow_state" "enum_practices_workflow_state",
  	"workflow_revision" numeric,
  	"workflow_live" boolean,
  	"public_id" varchar,
  	"published_at" timestamp(3) with time zone,
  	"first_published_at" timestamp(3) with time zone,
  	"last_confirmed_at" timestamp(3) with time zone,
  	"review_by" timestamp(3) with time zone,
  	"archived_at" timestamp(3) with time zone,
  	"owner" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_practices_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "practices_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"need" jsonb,
  	"goals" jsonb,
  	"resources_text" varchar,
  	"process_story" jsonb,
  	"participation" varchar,
  	"results" jsonb,
  	"challenges" jsonb,
  	"culture_change" varchar,
  	"transferability" varchar,
  	"equity_text" varchar,
  	"embedding_text" varchar,
  	"contact_role_title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "practices_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar,
  	"locale" "_locales"
  );
  
  CREATE TABLE "practices_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"codes_id" integer,
  	"media_id" integer,
  	"practices_id" integer,
  	"organisations_id" integer,
  	"coordination_projects_id" integer,
  	"networks_id" integer
  );
  
  CREATE TABLE "_practices_v_version_practice_type" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__practices_v_version_practice_type",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_practices_v_version_curriculum_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"framework" "enum__practices_v_version_curriculum_links_framework",
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_practices_v_version_curriculum_links_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_practices_v_version_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_practices_v_version_steps_locales" (
  	"title" varchar,
  	"text" varchar,
  	"duration" varchar,
  	"who" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_practices_v_version_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum__practices_v_version_evidence_kind",
  	"url" varchar,
  	"file_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_practices_v_version_evidence_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_practices_v_version_outputs" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum__practices_v_version_outputs_kind",
  	"file_id" integer,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_practices_v_version_outputs_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_practices_v_version_tips" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_practices_v_version_tips_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_practices_v_version_equity_features" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__practices_v_version_equity_features",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_practices_v_version_embedding_means" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__practices_v_version_embedding_means",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_practices_v_version_dissemination" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_practices_v_version_dissemination_locales" (
  	"channel" varchar,
  	"audience" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_practices_v_version_external_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"author" varchar,
  	"year" numeric,
  	"title" varchar,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_practices_v_version_external_sources_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_practices_v_version_creators" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"display_name" varchar,
  	"organisation_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_practices_v_version_creators_locales" (
  	"role_title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_practices_v_version_available_locales" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__practices_v_version_available_locales",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_practices_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_source_language" "enum__practices_v_version_source_language" DEFAULT 'fi',
  	"version_licence" "enum__practices_v_version_licence" DEFAULT 'CC-BY-4.0',
  	"version_level_id" integer,
  	"version_cross_curricular" boolean DEFAULT false,
  	"version_start_date_date" timestamp(3) with time zone,
  	"version_start_date_precision" "enum__practices_v_version_start_date_precision" DEFAULT 'day',
  	"version_end_date_date" timestamp(3) with time zone,
  	"version_end_date_precision" "enum__practices_v_version_end_date_precision" DEFAULT 'day',
  	"version_recurring" boolean,
  	"version_hero_image_id" integer,
  	"version_resources_hours" numeric,
  	"version_resources_cost_band" "enum__practices_v_version_resources_cost_band",
  	"version_resources_funding_model" "enum__practices_v_version_resources_funding_model",
  	"version_maturity" "enum__practices_v_version_maturity",
  	"version_lifecycle_phase" "enum__practices_v_version_lifecycle_phase",
  	"version_organisation_id" integer,
  	"version_contact_display_name" varchar,
  	"version_contact_email" varchar,
  	"version_development_project_id" integer,
  	"version_declarations_authors_agree" boolean DEFAULT false,
  	"version_declarations_images_consented" boolean DEFAULT false,
  	"version_declarations_no_pupil_data" boolean DEFAULT false,
  	"version_declarations_attachments_accessible" boolean DEFAULT false,
  	"version_origin" "enum__practices_v_version_origin",
  	"version_workflow_state" "enum__practices_v_version_workflow_state",
  	"version_workflow_revision" numeric,
  	"version_workflow_live" boolean,
  	"version_public_id" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_last_confirmed_at" timestamp(3) with time zone,
  	"version_review_by" timestamp(3) with time zone,
  	"version_archived_at" timestamp(3) with time zone,
  	"version_owner" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__practices_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__practices_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_practices_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_need" jsonb,
  	"version_goals" jsonb,
  	"version_resources_text" varchar,
  	"version_process_story" jsonb,
  	"version_participation" varchar,
  	"version_results" jsonb,
  	"version_challenges" jsonb,
  	"version_culture_change" varchar,
  	"version_transferability" varchar,
  	"version_equity_text" varchar,
  	"version_embedding_text" varchar,
  	"version_contact_role_title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_practices_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar,
  	"locale" "_locales"
  );
  
  CREATE TABLE "_practices_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"codes_id" integer,
  	"media_id" integer,
  	"practices_id" integer,
  	"organisations_id" integer,
  	"coordination_projects_id" integer,
  	"networks_id" integer
  );
  
  CREATE TABLE "networks_scope" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_networks_scope",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "networks_channels" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar
  );
  
  CREATE TABLE "networks_channels_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "networks_purposes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_networks_purposes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "networks_work_objects" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_networks_work_objects",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "networks_benefits" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"beneficiary" "enum_networks_benefits_beneficiary"
  );
  
  CREATE TABLE "networks_benefits_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "networks_offers" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "networks_offers_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "networks_seeks" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "networks_seeks_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "networks_health_checklist" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"question" varchar,
  	"answer" "enum_networks_health_checklist_answer",
  	"note" varchar
  );
  
  CREATE TABLE "networks_leads" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"display_name" varchar,
  	"organisation_id" integer,
  	"is_coordinator" boolean
  );
  
  CREATE TABLE "networks_leads_locales" (
  	"role_title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "networks_funding" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"funder_id" integer,
  	"year" numeric,
  	"amount" numeric,
  	"decision_ref" varchar
  );
  
  CREATE TABLE "networks_funding_locales" (
  	"programme" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "networks_available_locales" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_networks_available_locales",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "networks" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"source_language" "enum_networks_source_language" DEFAULT 'fi',
  	"licence" "enum_networks_licence" DEFAULT 'CC-BY-4.0',
  	"short_name" varchar,
  	"kind" "enum_networks_kind",
  	"form" "enum_networks_form",
  	"status" "enum_networks_standing",
  	"logo_id" integer,
  	"suitable_for" "enum_networks_suitable_for",
  	"website" varchar,
  	"produces_shared_output" boolean,
  	"implementation_by" "enum_networks_implementation_by",
  	"leadership_role" "enum_networks_leadership_role",
  	"charter_agreed_on" timestamp(3) with time zone,
  	"initiator_id" integer,
  	"owner_organisation_id" integer,
  	"steering_group_exists" boolean,
  	"contact_display_name" varchar,
  	"contact_email" varchar,
  	"shared_workspace_url" varchar,
  	"joining_status" "enum_networks_joining_status",
  	"joining_deadline" timestamp(3) with time zone,
  	"start_date_date" timestamp(3) with time zone,
  	"start_date_precision" "enum_networks_start_date_precision" DEFAULT 'day',
  	"end_date_date" timestamp(3) with time zone,
  	"end_date_precision" "enum_networks_end_date_precision" DEFAULT 'day',
  	"lifecycle_phase" "enum_networks_lifecycle_phase",
  	"sunset_planned_end" timestamp(3) with time zone,
  	"sunset_successor_id" integer,
  	"workflow_state" "enum_networks_workflow_state",
  	"workflow_revision" numeric,
  	"workflow_live" boolean,
  	"public_id" varchar,
  	"published_at" timestamp(3) with time zone,
  	"first_published_at" timestamp(3) with time zone,
  	"last_confirmed_at" timestamp(3) with time zone,
  	"review_by" timestamp(3) with time zone,
  	"archived_at" timestamp(3) with time zone,
  	"owner" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_networks_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "networks_locales" (
  	"name" varchar,
  	"summary" varchar,
  	"description" jsonb,
  	"charter_vision" varchar,
  	"charter_strategy" varchar,
  	"charter_mutual_benefit" varchar,
  	"charter_agreed_note" varchar,
  	"meeting_rhythm" varchar,
  	"steering_group_tasks" varchar,
  	"steering_group_meeting_rhythm" varchar,
  	"contact_role_title" varchar,
  	"joining_who" varchar,
  	"joining_how" varchar,
  	"sunset_legacy" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "networks_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "networks_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"codes_id" integer,
  	"organisations_id" integer,
  	"coordination_projects_id" integer,
  	"guides_id" integer
  );
  
  CREATE TABLE "_networks_v_version_scope" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__networks_v_version_scope",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_networks_v_version_channels" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_networks_v_version_channels_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_networks_v_version_purposes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__networks_v_version_purposes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_networks_v_version_work_objects" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__networks_v_version_work_objects",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_networks_v_version_benefits" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"beneficiary" "enum__networks_v_version_benefits_beneficiary",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_networks_v_version_benefits_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_networks_v_version_offers" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_networks_v_version_offers_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_networks_v_version_seeks" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_networks_v_version_seeks_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_networks_v_version_health_checklist" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"question" varchar,
  	"answer" "enum__networks_v_version_health_checklist_answer",
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_networks_v_version_leads" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"display_name" varchar,
  	"organisation_id" integer,
  	"is_coordinator" boolean,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_networks_v_version_leads_locales" (
  	"role_title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_networks_v_version_funding" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"funder_id" integer,
  	"year" numeric,
  	"amount" numeric,
  	"decision_ref" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_networks_v_version_funding_locales" (
  	"programme" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_networks_v_version_available_locales" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__networks_v_version_available_locales",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_networks_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_source_language" "enum__networks_v_version_source_language" DEFAULT 'fi',
  	"version_licence" "enum__networks_v_version_licence" DEFAULT 'CC-BY-4.0',
  	"version_short_name" varchar,
  	"version_kind" "enum__networks_v_version_kind",
  	"version_form" "enum__networks_v_version_form",
  	"version_status" "enum__networks_v_version_standing",
  	"version_logo_id" integer,
  	"version_suitable_for" "enum__networks_v_version_suitable_for",
  	"version_website" varchar,
  	"version_produces_shared_output" boolean,
  	"version_implementation_by" "enum__networks_v_version_implementation_by",
  	"version_leadership_role" "enum__networks_v_version_leadership_role",
  	"version_charter_agreed_on" timestamp(3) with time zone,
  	"version_initiator_id" integer,
  	"version_owner_organisation_id" integer,
  	"version_steering_group_exists" boolean,
  	"version_contact_display_name" varchar,
  	"version_contact_email" varchar,
  	"version_shared_workspace_url" varchar,
  	"version_joining_status" "enum__networks_v_version_joining_status",
  	"version_joining_deadline" timestamp(3) with time zone,
  	"version_start_date_date" timestamp(3) with time zone,
  	"version_start_date_precision" "enum__networks_v_version_start_date_precision" DEFAULT 'day',
  	"version_end_date_date" timestamp(3) with time zone,
  	"version_end_date_precision" "enum__networks_v_version_end_date_precision" DEFAULT 'day',
  	"version_lifecycle_phase" "enum__networks_v_version_lifecycle_phase",
  	"version_sunset_planned_end" timestamp(3) with time zone,
  	"version_sunset_successor_id" integer,
  	"version_workflow_state" "enum__networks_v_version_workflow_state",
  	"version_workflow_revision" numeric,
  	"version_workflow_live" boolean,
  	"version_public_id" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_last_confirmed_at" timestamp(3) with time zone,
  	"version_review_by" timestamp(3) with time zone,
  	"version_archived_at" timestamp(3) with time zone,
  	"version_owner" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__networks_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__networks_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_networks_v_locales" (
  	"version_name" varchar,
  	"version_summary" varchar,
  	"version_description" jsonb,
  	"version_charter_vision" varchar,
  	"version_charter_strategy" varchar,
  	"version_charter_mutual_benefit" varchar,
  	"version_charter_agreed_note" varchar,
  	"version_meeting_rhythm" varchar,
  	"version_steering_group_tasks" varchar,
  	"version_steering_group_meeting_rhythm" varchar,
  	"version_contact_role_title" varchar,
  	"version_joining_who" varchar,
  	"version_joining_how" varchar,
  	"version_sunset_legacy" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_networks_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_networks_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"codes_id" integer,
  	"organisations_id" integer,
  	"coordination_projects_id" integer,
  	"guides_id" integer
  );
  
  CREATE TABLE "coordination_projects_coordinators" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"display_name" varchar,
  	"organisation_id" integer,
  	"place" varchar,
  	"from" timestamp(3) with time zone,
  	"to" timestamp(3) with time zone,
  	"portrait_id" integer
  );
  
  CREATE TABLE "coordination_projects_coordinators_locales" (
  	"role_title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "coordination_projects_oph_contacts" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"display_name" varchar,
  	"organisation_id" integer,
  	"kind" "enum_coordination_projects_oph_contacts_kind"
  );
  
  CREATE TABLE "coordination_projects_oph_contacts_locales" (
  	"role_title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "coordination_meetings" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"purpose" "enum_coordination_meetings_purpose"
  );
  
  CREATE TABLE "coordination_projects_funding" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"funder_id" integer,
  	"year" numeric,
  	"amount" numeric,
  	"decision_ref" varchar
  );
  
  CREATE TABLE "coordination_projects_funding_locales" (
  	"programme" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "coordination_projects_phases" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"phase" "enum_coordination_projects_phases_phase",
  	"from" timestamp(3) with time zone
  );
  
  CREATE TABLE "coordination_projects_phases_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "coordination_dissemination" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"done" boolean
  );
  
  CREATE TABLE "coordination_dissemination_locales" (
  	"channel" varchar,
  	"audience" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "coordination_projects_key_figures" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"qualifier" "enum_coordination_projects_key_figures_qualifier" DEFAULT 'exact',
  	"value" numeric,
  	"as_of" timestamp(3) with time zone,
  	"source" varchar
  );
  
  CREATE TABLE "coordination_projects_key_figures_locales" (
  	"unit" varchar,
  	"label" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "coordination_projects_action_plans" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"version" varchar,
  	"date" timestamp(3) with time zone,
  	"change" varchar,
  	"file_id" integer
  );
  
  CREATE TABLE "coordination_projects_guidance" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_coordination_projects_guidance_kind",
  	"date" timestamp(3) with time zone,
  	"note" varchar
  );
  
  CREATE TABLE "coordination_projects_closing_lessons" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "coordination_projects_closing_lessons_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "coordination_projects_archives" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_coordination_projects_archives_kind",
  	"url" varchar,
  	"last_post_at" timestamp(3) with time zone,
  	"post_count" numeric,
  	"read_only" boolean DEFAULT true
  );
  
  CREATE TABLE "coordination_projects_archives_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "coordination_projects_reports" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"author" varchar,
  	"year" numeric,
  	"title" varchar,
  	"url" varchar
  );
  
  CREATE TABLE "coordination_projects_reports_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "coordination_projects_references" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"author" varchar,
  	"year" numeric,
  	"title" varchar,
  	"url" varchar
  );
  
  CREATE TABLE "coordination_projects_references_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "coordination_projects_available_locales" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_coordination_projects_available_locales",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "coordination_projects" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"source_language" "enum_coordination_projects_source_language" DEFAULT 'fi',
  	"licence" "enum_coordination_projects_licence" DEFAULT 'CC-BY-4.0',
  	"acronym" varchar,
  	"kind" "enum_coordination_projects_kind",
  	"status" "enum_coordination_projects_standing",
  	"hero_image_id" integer,
  	"website" varchar,
  	"host_organisation_id" integer,
  	"contact_display_name" varchar,
  	"contact_email" varchar,
  	"steering_group_exists" boolean,
  	"start_date_date" timestamp(3) with time zone,
  	"start_date_precision" "enum_coordination_projects_start_date_precision" DEFAULT 'day',
  	"end_date_date" timestamp(3) with time zone,
  	"end_date_precision" "enum_coordination_projects_end_date_precision" DEFAULT 'day',
  	"lifecycle_phase" "enum_coordination_projects_lifecycle_phase",
  	"closing_successor_id" integer,
  	"closing_closed_at" timestamp(3) with time zone,
  	"workflow_state" "enum_coordination_projects_workflow_state",
  	"workflow_revision" numeric,
  	"workflow_live" boolean,
  	"public_id" varchar,
  	"published_at" timestamp(3) with time zone,
  	"first_published_at" timestamp(3) with time zone,
  	"last_confirmed_at" timestamp(3) with time zone,
  	"review_by" timestamp(3) with time zone,
  	"archived_at" timestamp(3) with time zone,
  	"owner" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_coordination_projects_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "coordination_projects_locales" (
  	"name" varchar,
  	"summary" varchar,
  	"core_task" jsonb,
  	"goals" jsonb,
  	"description" jsonb,
  	"contact_role_title" varchar,
  	"steering_group_tasks" varchar,
  	"steering_group_meeting_rhythm" varchar,
  	"local_support" varchar,
  	"closing_summary" varchar,
  	"closing_analysis" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "coordination_projects_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "coordination_projects_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"codes_id" integer,
  	"organisations_id" integer
  );
  
  CREATE TABLE "_coordination_projects_v_version_coordinators" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"display_name" varchar,
  	"organisation_id" integer,
  	"place" varchar,
  	"from" timestamp(3) with time zone,
  	"to" timestamp(3) with time zone,
  	"portrait_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_coordination_projects_v_version_coordinators_locales" (
  	"role_title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_coordination_projects_v_version_oph_contacts" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"display_name" varchar,
  	"organisation_id" integer,
  	"kind" "enum__coordination_projects_v_version_oph_contacts_kind",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_coordination_projects_v_version_oph_contacts_locales" (
  	"role_title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_coordination_meetings_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"purpose" "enum__coordination_meetings_v_purpose",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_coordination_projects_v_version_funding" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"funder_id" integer,
  	"year" numeric,
  	"amount" numeric,
  	"decision_ref" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_coordination_projects_v_version_funding_locales" (
  	"programme" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_coordination_projects_v_version_phases" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"phase" "enum__coordination_projects_v_version_phases_phase",
  	"from" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_coordination_projects_v_version_phases_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_coordination_dissemination_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"done" boolean,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_coordination_dissemination_v_locales" (
  	"channel" varchar,
  	"audience" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_coordination_projects_v_version_key_figures" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"qualifier" "enum__coordination_projects_v_version_key_figures_qualifier" DEFAULT 'exact',
  	"value" numeric,
  	"as_of" timestamp(3) with time zone,
  	"source" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_coordination_projects_v_version_key_figures_locales" (
  	"unit" varchar,
  	"label" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_coordination_projects_v_version_action_plans" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"version" varchar,
  	"date" timestamp(3) with time zone,
  	"change" varchar,
  	"file_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_coordination_projects_v_version_guidance" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum__coordination_projects_v_version_guidance_kind",
  	"date" timestamp(3) with time zone,
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_coordination_projects_v_version_closing_lessons" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_coordination_projects_v_version_closing_lessons_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_coordination_projects_v_version_archives" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum__coordination_projects_v_version_archives_kind",
  	"url" varchar,
  	"last_post_at" timestamp(3) with time zone,
  	"post_count" numeric,
  	"read_only" boolean DEFAULT true,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_coordination_projects_v_version_archives_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_coordination_projects_v_version_reports" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"author" varchar,
  	"year" numeric,
  	"title" varchar,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_coordination_projects_v_version_reports_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_coordination_projects_v_version_references" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"author" varchar,
  	"year" numeric,
  	"title" varchar,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_coordination_projects_v_version_references_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_coordination_projects_v_version_available_locales" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__coordination_projects_v_version_available_locales",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_coordination_projects_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_source_language" "enum__coordination_projects_v_version_source_language" DEFAULT 'fi',
  	"version_licence" "enum__coordination_projects_v_version_licence" DEFAULT 'CC-BY-4.0',
  	"version_acronym" varchar,
  	"version_kind" "enum__coordination_projects_v_version_kind",
  	"version_status" "enum__coordination_projects_v_version_standing",
  	"version_hero_image_id" integer,
  	"version_website" varchar,
  	"version_host_organisation_id" integer,
  	"version_contact_display_name" varchar,
  	"version_contact_email" varchar,
  	"version_steering_group_exists" boolean,
  	"version_start_date_date" timestamp(3) with time zone,
  	"version_start_date_precision" "enum__coordination_projects_v_version_start_date_precision" DEFAULT 'day',
  	"version_end_date_date" timestamp(3) with time zone,
  	"version_end_date_precision" "enum__coordination_projects_v_version_end_date_precision" DEFAULT 'day',
  	"version_lifecycle_phase" "enum__coordination_projects_v_version_lifecycle_phase",
  	"version_closing_successor_id" integer,
  	"version_closing_closed_at" timestamp(3) with time zone,
  	"version_workflow_state" "enum__coordination_projects_v_version_workflow_state",
  	"version_workflow_revision" numeric,
  	"version_workflow_live" boolean,
  	"version_public_id" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_last_confirmed_at" timestamp(3) with time zone,
  	"version_review_by" timestamp(3) with time zone,
  	"version_archived_at" timestamp(3) with time zone,
  	"version_owner" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__coordination_projects_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__coordination_projects_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_coordination_projects_v_locales" (
  	"version_name" varchar,
  	"version_summary" varchar,
  	"version_core_task" jsonb,
  	"version_goals" jsonb,
  	"version_description" jsonb,
  	"version_contact_role_title" varchar,
  	"version_steering_group_tasks" varchar,
  	"version_steering_group_meeting_rhythm" varchar,
  	"version_local_support" varchar,
  	"version_closing_summary" varchar,
  	"version_closing_analysis" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_coordination_projects_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_coordination_projects_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"codes_id" integer,
  	"organisations_id" integer
  );
  
  CREATE TABLE "mentors_modes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_mentors_modes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "mentors_training" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"year" numeric
  );
  
  CREATE TABLE "mentors_training_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "mentors_legal_basis_scopes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_mentors_legal_basis_scopes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "mentors_available_locales" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_mentors_available_locales",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "mentors" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"source_language" "enum_mentors_source_language" DEFAULT 'fi',
  	"licence" "enum_mentors_licence" DEFAULT 'CC-BY-4.0',
  	"display_name" varchar,
  	"organisation_id" integer,
  	"portrait_id" integer,
  	"no_index" boolean DEFAULT true,
  	"nationwide" boolean DEFAULT false,
  	"availability" "enum_mentors_availability" DEFAULT 'open',
  	"available_from" timestamp(3) with time zone,
  	"contact_email" varchar,
  	"legal_basis_basis" "enum_mentors_legal_basis_basis",
  	"legal_basis_notice_version" varchar,
  	"legal_basis_accepted_at" timestamp(3) with time zone,
  	"confirm_by" timestamp(3) with time zone,
  	"workflow_state" "enum_mentors_workflow_state",
  	"workflow_revision" numeric,
  	"workflow_live" boolean,
  	"public_id" varchar,
  	"published_at" timestamp(3) with time zone,
  	"first_published_at" timestamp(3) with time zone,
  	"last_confirmed_at" timestamp(3) with time zone,
  	"review_by" timestamp(3) with time zone,
  	"archived_at" timestamp(3) with time zone,
  	"owner" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_mentors_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "mentors_locales" (
  	"headline" varchar,
  	"role_title" varchar,
  	"bio" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "mentors_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "mentors_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"codes_id" integer,
  	"coordination_projects_id" integer,
  	"networks_id" integer,
  	"practices_id" integer
  );
  
  CREATE TABLE "_mentors_v_version_modes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__mentors_v_version_modes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_mentors_v_version_training" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"year" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_mentors_v_version_training_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_mentors_v_version_legal_basis_scopes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__mentors_v_version_legal_basis_scopes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_mentors_v_version_available_locales" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__mentors_v_version_available_locales",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_mentors_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_source_language" "enum__mentors_v_version_source_language" DEFAULT 'fi',
  	"version_licence" "enum__mentors_v_version_licence" DEFAULT 'CC-BY-4.0',
  	"version_display_name" varchar,
  	"version_organisation_id" integer,
  	"version_portrait_id" integer,
  	"version_no_index" boolean DEFAULT true,
  	"version_nationwide" boolean DEFAULT false,
  	"version_availability" "enum__mentors_v_version_availability" DEFAULT 'open',
  	"version_available_from" timestamp(3) with time zone,
  	"version_contact_email" varchar,
  	"version_legal_basis_basis" "enum__mentors_v_version_legal_basis_basis",
  	"version_legal_basis_notice_version" varchar,
  	"version_legal_basis_accepted_at" timestamp(3) with time zone,
  	"version_confirm_by" timestamp(3) with time zone,
  	"version_workflow_state" "enum__mentors_v_version_workflow_state",
  	"version_workflow_revision" numeric,
  	"version_workflow_live" boolean,
  	"version_public_id" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_last_confirmed_at" timestamp(3) with time zone,
  	"version_review_by" timestamp(3) with time zone,
  	"version_archived_at" timestamp(3) with time zone,
  	"version_owner" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__mentors_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__mentors_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_mentors_v_locales" (
  	"version_headline" varchar,
  	"version_role_title" varchar,
  	"version_bio" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_mentors_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_mentors_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"codes_id" integer,
  	"coordination_projects_id" integer,
  	"networks_id" integer,
  	"practices_id" integer
  );
  
  CREATE TABLE "guides_usable_for" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_guides_usable_for",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "guides_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar
  );
  
  CREATE TABLE "guides_items_locales" (
  	"text" varchar,
  	"why" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "guides_references" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"author" varchar,
  	"year" numeric,
  	"title" varchar,
  	"url" varchar
  );
  
  CREATE TABLE "guides_references_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "guides_available_locales" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_guides_available_locales",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "guides" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"source_language" "enum_guides_source_language" DEFAULT 'fi',
  	"licence" "enum_guides_licence" DEFAULT 'CC-BY-4.0',
  	"kind" "enum_guides_kind",
  	"audience" "enum_guides_audience",
  	"hero_image_id" integer,
  	"printable" boolean DEFAULT true,
  	"made_at_year" numeric,
  	"made_at_municipality_id" integer,
  	"next_guide_id" integer,
  	"workflow_state" "enum_guides_workflow_state",
  	"workflow_revision" numeric,
  	"workflow_live" boolean,
  	"public_id" varchar,
  	"published_at" timestamp(3) with time zone,
  	"first_published_at" timestamp(3) with time zone,
  	"last_confirmed_at" timestamp(3) with time zone,
  	"review_by" timestamp(3) with time zone,
  	"archived_at" timestamp(3) with time zone,
  	"owner" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_guides_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "guides_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"authors_text" varchar,
  	"made_at_event" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "guides_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "guides_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"codes_id" integer,
  	"media_id" integer,
  	"organisations_id" integer,
  	"coordination_projects_id" integer,
  	"networks_id" integer
  );
  
  CREATE TABLE "_guides_v_version_usable_for" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__guides_v_version_usable_for",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_guides_v_version_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_guides_v_version_items_locales" (
  	"text" varchar,
  	"why" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_guides_v_version_references" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"author" varchar,
  	"year" numeric,
  	"title" varchar,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_guides_v_version_references_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_guides_v_version_available_locales" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__guides_v_version_available_locales",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_guides_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_source_language" "enum__guides_v_version_source_language" DEFAULT 'fi',
  	"version_licence" "enum__guides_v_version_licence" DEFAULT 'CC-BY-4.0',
  	"version_kind" "enum__guides_v_version_kind",
  	"version_audience" "enum__guides_v_version_audience",
  	"version_hero_image_id" integer,
  	"version_printable" boolean DEFAULT true,
  	"version_made_at_year" numeric,
  	"version_made_at_municipality_id" integer,
  	"version_next_guide_id" integer,
  	"version_workflow_state" "enum__guides_v_version_workflow_state",
  	"version_workflow_revision" numeric,
  	"version_workflow_live" boolean,
  	"version_public_id" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_last_confirmed_at" timestamp(3) with time zone,
  	"version_review_by" timestamp(3) with time zone,
  	"version_archived_at" timestamp(3) with time zone,
  	"version_owner" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__guides_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__guides_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_guides_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_authors_text" varchar,
  	"version_made_at_event" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_guides_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_guides_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"codes_id" integer,
  	"media_id" integer,
  	"organisations_id" integer,
  	"coordination_projects_id" integer,
  	"networks_id" integer
  );
  
  CREATE TABLE "terms_exact_match" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"uri" varchar
  );
  
  CREATE TABLE "terms_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"author" varchar,
  	"year" numeric,
  	"title" varchar,
  	"url" varchar
  );
  
  CREATE TABLE "terms_sources_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "terms_available_locales" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_terms_available_locales",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "terms" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"source_language" "enum_terms_source_language" DEFAULT 'fi',
  	"licence" "enum_terms_licence" DEFAULT 'CC-BY-4.0',
  	"status" "enum_terms_standing" DEFAULT 'recommended',
  	"opposite_id" integer,
  	"workflow_state" "enum_terms_workflow_state",
  	"workflow_revision" numeric,
  	"workflow_live" boolean,
  	"public_id" varchar,
  	"published_at" timestamp(3) with time zone,
  	"first_published_at" timestamp(3) with time zone,
  	"last_confirmed_at" timestamp(3) with time zone,
  	"review_by" timestamp(3) with time zone,
  	"archived_at" timestamp(3) with time zone,
  	"owner" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_terms_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "terms_locales" (
  	"pref_label" varchar,
  	"definition" varchar,
  	"note" varchar,
  	"usage_example" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "terms_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar,
  	"locale" "_locales"
  );
  
  CREATE TABLE "terms_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"terms_id" integer
  );
  
  CREATE TABLE "_terms_v_version_exact_match" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"uri" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_terms_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"author" varchar,
  	"year" numeric,
  	"title" varchar,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_terms_v_version_sources_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_terms_v_version_available_locales" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__terms_v_version_available_locales",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_terms_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_source_language" "enum__terms_v_version_source_language" DEFAULT 'fi',
  	"version_licence" "enum__terms_v_version_licence" DEFAULT 'CC-BY-4.0',
  	"version_status" "enum__terms_v_version_standing" DEFAULT 'recommended',
  	"version_opposite_id" integer,
  	"version_workflow_state" "enum__terms_v_version_workflow_state",
  	"version_workflow_revision" numeric,
  	"version_workflow_live" boolean,
  	"version_public_id" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_last_confirmed_at" timestamp(3) with time zone,
  	"version_review_by" timestamp(3) with time zone,
  	"version_archived_at" timestamp(3) with time zone,
  	"version_owner" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__terms_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__terms_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_terms_v_locales" (
  	"version_pref_label" varchar,
  	"version_definition" varchar,
  	"version_note" varchar,
  	"version_usage_example" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_terms_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar,
  	"locale" "_locales"
  );
  
  CREATE TABLE "_terms_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"terms_id" integer
  );
  
  CREATE TABLE "stories_creators" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"display_name" varchar,
  	"organisation_id" integer
  );
  
  CREATE TABLE "stories_creators_locales" (
  	"role_title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "stories_timeline" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"when_date" timestamp(3) with time zone,
  	"when_precision" "enum_stories_timeline_when_precision" DEFAULT 'day',
  	"place_id" integer
  );
  
  CREATE TABLE "stories_timeline_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "stories_key_figures" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"qualifier" "enum_stories_key_figures_qualifier" DEFAULT 'exact',
  	"value" numeric,
  	"as_of" timestamp(3) with time zone,
  	"source" varchar
  );
  
  CREATE TABLE "stories_key_figures_locales" (
  	"unit" varchar,
  	"label" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "stories_success_factors" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "stories_success_factors_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "stories_challenges" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "stories_challenges_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "stories_lessons" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "stories_lessons_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "stories_quotes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"speaker" varchar,
  	"source" varchar,
  	"permission" "enum_stories_quotes_permission"
  );
  
  CREATE TABLE "stories_quotes_locales" (
  	"text" varchar,
  	"role" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "stories_references" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"author" varchar,
  	"year" numeric,
  	"title" varchar,
  	"url" varchar
  );
  
  CREATE TABLE "stories_references_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "stories_available_locales" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_stories_available_locales",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "stories" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"source_language" "enum_stories_source_language" DEFAULT 'fi',
  	"licence" "enum_stories_licence" DEFAULT 'CC-BY-4.0',
  	"hero_image_id" integer,
  	"start_date_date" timestamp(3) with time zone,
  	"start_date_precision" "enum_stories_start_date_precision" DEFAULT 'day',
  	"end_date_date" timestamp(3) with time zone,
  	"end_date_precision" "enum_stories_end_date_precision" DEFAULT 'day',
  	"declarations_authors_agree" boolean DEFAULT false,
  	"declarations_images_consented" boolean DEFAULT false,
  	"declarations_no_pupil_data" boolean DEFAULT false,
  	"declarations_attachments_accessible" boolean DEFAULT false,
  	"workflow_state" "enum_stories_workflow_state",
  	"workflow_revision" numeric,
  	"workflow_live" boolean,
  	"public_id" varchar,
  	"published_at" timestamp(3) with time zone,
  	"first_published_at" timestamp(3) with time zone,
  	"last_confirmed_at" timestamp(3) with time zone,
  	"review_by" timestamp(3) with time zone,
  	"archived_at" timestamp(3) with time zone,
  	"owner" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_stories_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "stories_locales" (
  	"title" varchar,
  	"lead" varchar,
  	"body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "stories_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "stories_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"codes_id" integer,
  	"coordination_projects_id" integer,
  	"networks_id" integer,
  	"practices_id" integer
  );
  
  CREATE TABLE "_stories_v_version_creators" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"display_name" varchar,
  	"organisation_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_stories_v_version_creators_locales" (
  	"role_title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_stories_v_version_timeline" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"when_date" timestamp(3) with time zone,
  	"when_precision" "enum__stories_v_version_timeline_when_precision" DEFAULT 'day',
  	"place_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_stories_v_version_timeline_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_stories_v_version_key_figures" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"qualifier" "enum__stories_v_version_key_figures_qualifier" DEFAULT 'exact',
  	"value" numeric,
  	"as_of" timestamp(3) with time zone,
  	"source" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_stories_v_version_key_figures_locales" (
  	"unit" varchar,
  	"label" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_stories_v_version_success_factors" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_stories_v_version_success_factors_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_stories_v_version_challenges" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_stories_v_version_challenges_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_stories_v_version_lessons" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_stories_v_version_lessons_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_stories_v_version_quotes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"speaker" varchar,
  	"source" varchar,
  	"permission" "enum__stories_v_version_quotes_permission",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_stories_v_version_quotes_locales" (
  	"text" varchar,
  	"role" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_stories_v_version_references" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"author" varchar,
  	"year" numeric,
  	"title" varchar,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_stories_v_version_references_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_stories_v_version_available_locales" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__stories_v_version_available_locales",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_stories_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_source_language" "enum__stories_v_version_source_language" DEFAULT 'fi',
  	"version_licence" "enum__stories_v_version_licence" DEFAULT 'CC-BY-4.0',
  	"version_hero_image_id" integer,
  	"version_start_date_date" timestamp(3) with time zone,
  	"version_start_date_precision" "enum__stories_v_version_start_date_precision" DEFAULT 'day',
  	"version_end_date_date" timestamp(3) with time zone,
  	"version_end_date_precision" "enum__stories_v_version_end_date_precision" DEFAULT 'day',
  	"version_declarations_authors_agree" boolean DEFAULT false,
  	"version_declarations_images_consented" boolean DEFAULT false,
  	"version_declarations_no_pupil_data" boolean DEFAULT false,
  	"version_declarations_attachments_accessible" boolean DEFAULT false,
  	"version_workflow_state" "enum__stories_v_version_workflow_state",
  	"version_workflow_revision" numeric,
  	"version_workflow_live" boolean,
  	"version_public_id" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_last_confirmed_at" timestamp(3) with time zone,
  	"version_review_by" timestamp(3) with time zone,
  	"version_archived_at" timestamp(3) with time zone,
  	"version_owner" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__stories_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__stories_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_stories_v_locales" (
  	"version_title" varchar,
  	"version_lead" varchar,
  	"version_body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_stories_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_stories_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"codes_id" integer,
  	"coordination_projects_id" integer,
  	"networks_id" integer,
  	"practices_id" integer
  );
  
  CREATE TABLE "organisations_roles" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_organisations_roles",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "organisations_expert_services" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"type" "enum_organisations_expert_services_type" NOT NULL,
  	"active" boolean DEFAULT true
  );
  
  CREATE TABLE "organisations_expert_services_locales" (
  	"description" varchar,
  	"how_to_order" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "organisations_name_history" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"from" timestamp(3) with time zone,
  	"to" timestamp(3) with time zone
  );
  
  CREATE TABLE "organisations_name_history_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "organisations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_organisations_kind" NOT NULL,
  	"municipality_id" integer,
  	"country_id" integer,
  	"website" varchar,
  	"parent_id" integer,
  	"internationalisation_plan_exists" boolean,
  	"internationalisation_plan_url" varchar,
  	"internationalisation_plan_valid_until" timestamp(3) with time zone,
  	"is_potential_partner" boolean,
  	"oid" varchar,
  	"business_id" varchar,
  	"institution_code" varchar,
  	"status" "enum_organisations_status" DEFAULT 'active' NOT NULL,
  	"ended_at_date" timestamp(3) with time zone,
  	"ended_at_precision" "enum_organisations_ended_at_precision" DEFAULT 'day',
  	"successor_id" integer,
  	"source" "enum_organisations_source" DEFAULT 'manual',
  	"synced_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "organisations_locales" (
  	"name" varchar,
  	"short_name" varchar,
  	"expertise" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "organisations_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"codes_id" integer
  );
  
  CREATE TABLE "development_projects_funding" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"funder_id" integer,
  	"year" numeric,
  	"amount" numeric,
  	"decision_ref" varchar
  );
  
  CREATE TABLE "development_projects_funding_locales" (
  	"programme" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "development_projects" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"acronym" varchar,
  	"status" "enum_development_projects_status",
  	"coordinated_by_id" integer,
  	"organisation_id" integer,
  	"start_date_date" timestamp(3) with time zone,
  	"start_date_precision" "enum_development_projects_start_date_precision" DEFAULT 'day',
  	"end_date_date" timestamp(3) with time zone,
  	"end_date_precision" "enum_development_projects_end_date_precision" DEFAULT 'day',
  	"lifecycle_phase" "enum_development_projects_lifecycle_phase",
  	"website" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "development_projects_locales" (
  	"name" varchar,
  	"summary" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "development_projects_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"organisations_id" integer,
  	"codes_id" integer
  );
  
  CREATE TABLE "codes" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"set" "enum_codes_set" NOT NULL,
  	"code" varchar NOT NULL,
  	"uri" varchar,
  	"order" numeric DEFAULT 0,
  	"broader_id" integer,
  	"valid_from" timestamp(3) with time zone,
  	"valid_to" timestamp(3) with time zone,
  	"spearhead_from" timestamp(3) with time zone,
  	"spearhead_to" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "codes_locales" (
  	"label" varchar,
  	"description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "criteria_sets_gates" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL
  );
  
  CREATE TABLE "criteria_sets_gates_locales" (
  	"question" varchar,
  	"help" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "criteria_sets_criteria" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"blocking" boolean
  );
  
  CREATE TABLE "criteria_sets_criteria_locales" (
  	"name" varchar,
  	"question" varchar,
  	"help" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "criteria_sets_scale" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "criteria_sets_scale_locales" (
  	"anchor" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "criteria_sets" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"version" numeric NOT NULL,
  	"demanded" boolean,
  	"valid_from" timestamp(3) with time zone,
  	"valid_to" timestamp(3) with time zone,
  	"least_mean" numeric DEFAULT 1.5,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "criteria_sets_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "criteria_sets_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "review_phrases" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_review_phrases_kind" DEFAULT 'requestChanges' NOT NULL,
  	"order" numeric DEFAULT 0,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "review_phrases_locales" (
  	"title" varchar NOT NULL,
  	"text" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "media" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"decorative" boolean DEFAULT false,
  	"credit" varchar,
  	"licence" "enum_media_licence" DEFAULT 'CC-BY-4.0' NOT NULL,
  	"language" "enum_media_language",
  	"captions_file_id" integer,
  	"accessible_pdf" "enum_media_accessible_pdf" DEFAULT 'unknown',
  	"depicts_people" boolean DEFAULT false,
  	"consent_on_file_minors" boolean,
  	"consent_on_file_kind" "enum_media_consent_on_file_kind",
  	"consent_on_file_date" timestamp(3) with time zone,
  	"consent_on_file_expires" timestamp(3) with time zone,
  	"in_public_use" boolean,
  	"sha256" jsonb,
  	"makers" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_thumbnail_url" varchar,
  	"sizes_thumbnail_width" numeric,
  	"sizes_thumbnail_height" numeric,
  	"sizes_thumbnail_mime_type" varchar,
  	"sizes_thumbnail_filesize" numeric,
  	"sizes_thumbnail_filename" varchar,
  	"sizes_card_url" varchar,
  	"sizes_card_width" numeric,
  	"sizes_card_height" numeric,
  	"sizes_card_mime_type" varchar,
  	"sizes_card_filesize" numeric,
  	"sizes_card_filename" varchar
  );
  
  CREATE TABLE "media_locales" (
  	"alt" varchar,
  	"caption" varchar,
  	"transcript" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "users_roles" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_users_roles",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "users_muted_notices" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_users_muted_notices",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "users_hidden_notices" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_users_hidden_notices",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"organisation_id" integer,
  	"job_title" varchar,
  	"language" "enum_users_language" DEFAULT 'fi',
  	"mail" "enum_users_mail" DEFAULT 'atOnce',
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "users_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"coordination_projects_id" integer,
  	"networks_id" integer
  );
  
  CREATE TABLE "reviews" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"target_collection" varchar NOT NULL,
  	"target_id" varchar NOT NULL,
  	"state" varchar NOT NULL,
  	"revision" numeric,
  	"content_hash" varchar,
  	"contributors" jsonb,
  	"round" numeric,
  	"submitted_at" timestamp(3) with time zone,
  	"live" boolean,
  	"live_state" varchar,
  	"live_hash" varchar,
  	"live_revision" numeric,
  	"approved_hash" varchar,
  	"approved_revision" numeric,
  	"approved_by" jsonb,
  	"approved_at" timestamp(3) with time zone,
  	"scheduled_for" timestamp(3) with time zone,
  	"scheduled_until" timestamp(3) with time zone,
  	"scheduled_by" jsonb,
  	"schedule_error" varchar,
  	"public_id" varchar,
  	"first_published_at" timestamp(3) with time zone,
  	"published_at" timestamp(3) with time zone,
  	"last_confirmed_at" timestamp(3) with time zone,
  	"review_by" timestamp(3) with time zone,
  	"unpublish_at" timestamp(3) with time zone,
  	"unpublish_by" jsonb,
  	"archived_at" timestamp(3) with time zone,
  	"gone" jsonb,
  	"assignee" jsonb,
  	"assigned_at" timestamp(3) with time zone,
  	"due_at" timestamp(3) with time zone,
  	"due_told" timestamp(3) with time zone,
  	"review_told" timestamp(3) with time zone,
  	"last_seq" numeric,
  	"last_event_hash" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "review_events" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"target_collection" varchar NOT NULL,
  	"target_id" varchar NOT NULL,
  	"seq" numeric,
  	"type" varchar,
  	"actor_id" varchar,
  	"actor_name" varchar,
  	"from" varchar,
  	"to" varchar,
  	"revision" numeric,
  	"content_hash" varchar,
  	"comment" varchar,
  	"reason" varchar,
  	"details" jsonb,
  	"at" varchar,
  	"prev_hash" varchar,
  	"hash" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "publications" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"target_collection" varchar NOT NULL,
  	"target_id" varchar NOT NULL,
  	"public_id" varchar,
  	"revision" numeric,
  	"content_hash" varchar,
  	"content" jsonb,
  	"files" jsonb,
  	"approved_by_id" varchar,
  	"approved_by_name" varchar,
  	"approved_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "review_requests" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"person" varchar,
  	"key" varchar,
  	"request_hash" varchar,
  	"answer" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "review_files" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"file_collection" varchar,
  	"file_id" varchar,
  	"target_collection" varchar NOT NULL,
  	"target_id" varchar NOT NULL,
  	"live" boolean,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "review_comments" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"target_collection" varchar NOT NULL,
  	"target_id" varchar NOT NULL,
  	"path" varchar,
  	"locale" varchar,
  	"text" varchar,
  	"round" numeric,
  	"revision" numeric,
  	"answers" numeric,
  	"author_id" varchar,
  	"author_name" varchar,
  	"written_at" timestamp(3) with time zone,
  	"resolved_at" timestamp(3) with time zone,
  	"resolved_by" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "review_assessments" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"target_collection" varchar NOT NULL,
  	"target_id" varchar NOT NULL,
  	"kind" varchar,
  	"criteria_set" varchar,
  	"criteria_version" numeric,
  	"revision" numeric,
  	"content_hash" varchar,
  	"person_id" varchar,
  	"person_name" varchar,
  	"answers" jsonb,
  	"note" varchar,
  	"answered_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "review_notices" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"recipient" varchar,
  	"key" varchar,
  	"target_collection" varchar NOT NULL,
  	"target_id" varchar NOT NULL,
  	"kind" varchar,
  	"actor_id" varchar,
  	"actor_name" varchar,
  	"details" jsonb,
  	"written_at" timestamp(3) with time zone,
  	"inbox" boolean,
  	"read_at" timestamp(3) with time zone,
  	"mail" varchar,
  	"daily" boolean,
  	"mail_after" timestamp(3) with time zone,
  	"message" varchar,
  	"attempts" numeric,
  	"sent_at" timestamp(3) with time zone,
  	"failure" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "public_changes" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"seq" numeric,
  	"kind" varchar,
  	"target_collection" varchar NOT NULL,
  	"target_id" varchar NOT NULL,
  	"public_id" varchar,
  	"revision" numeric,
  	"content_hash" varchar,
  	"at" timestamp(3) with time zone,
  	"available_locales" jsonb,
  	"reason" varchar,
  	"successor" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "webhooks_collections" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_webhooks_collections",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "webhooks" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"url" varchar NOT NULL,
  	"enabled" boolean DEFAULT true,
  	"secret_key" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "webhook_deliveries" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"message_id" varchar,
  	"webhook" varchar,
  	"url" varchar,
  	"seq" numeric,
  	"kind" varchar,
  	"target_collection" varchar,
  	"target_id" varchar,
  	"status" "enum_webhook_deliveries_status",
  	"attempts" numeric,
  	"answer" numeric,
  	"failure" varchar,
  	"next_at" timestamp(3) with time zone,
  	"delivered_at" timestamp(3) with time zone,
  	"claimed_until" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"organisations_id" integer,
  	"development_projects_id" integer,
  	"codes_id" integer,
  	"criteria_sets_id" integer,
  	"review_phrases_id" integer,
  	"media_id" integer,
  	"users_id" integer,
  	"reviews_id" integer,
  	"review_events_id" integer,
  	"publications_id" integer,
  	"review_requests_id" integer,
  	"review_files_id" integer,
  	"review_comments_id" integer,
  	"review_assessments_id" integer,
  	"review_notices_id" integer,
  	"public_changes_id" integer,
  	"webhooks_id" integer,
  	"webhook_deliveries_id" integer
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "practices_practice_type" ADD CONSTRAINT "practices_practice_type_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."practices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "practices_curriculum_links" ADD CONSTRAINT "practices_curriculum_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."practices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "practices_curriculum_links_locales" ADD CONSTRAINT "practices_curriculum_links_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."practices_curriculum_links"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "practices_steps" ADD CONSTRAINT "practices_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."practices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "practices_steps_locales" ADD CONSTRAINT "practices_steps_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."practices_steps"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "practices_evidence" ADD CONSTRAINT "practices_evidence_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "practices_evidence" ADD CONSTRAINT "practices_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."practices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "practices_evidence_locales" ADD CONSTRAINT "practices_evidence_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."practices_evidence"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "practices_outputs" ADD CONSTRAINT "practices_outputs_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "practices_outputs" ADD CONSTRAINT "practices_outputs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."practices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "practices_outputs_locales" ADD CONSTRAINT "practices_outputs_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."practices_outputs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "practices_tips" ADD CONSTRAINT "practices_tips_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."practices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "practices_tips_locales" ADD CONSTRAINT "practices_tips_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."practices_tips"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "practices_equity_features" ADD CONSTRAINT "practices_equity_features_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."practices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "practices_embedding_means" ADD CONSTRAINT "practices_embedding_means_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."practices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "practices_dissemination" ADD CONSTRAINT "practices_dissemination_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."practices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "practices_dissemination_locales" ADD CONSTRAINT "practices_dissemination_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."practices_dissemination"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "practices_external_sources" ADD CONSTRAINT "practices_external_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."practices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "practices_external_sources_locales" ADD CONSTRAINT "practices_external_sources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."practices_external_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "practices_creators" ADD CONSTRAINT "practices_creators_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "practices_creators" ADD CONSTRAINT "practices_creators_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."practices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "practices_creators_locales" ADD CONSTRAINT "practices_creators_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."practices_creators"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "practices_available_locales" ADD CONSTRAINT "practices_available_locales_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."practices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "practices" ADD CONSTRAINT "practices_level_id_codes_id_fk" FOREIGN KEY ("level_id") REFERENCES "public"."codes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "practices" ADD CONSTRAINT "practices_hero_image_id_media_id_fk" FOREIGN KEY ("hero_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "practices" ADD CONSTRAINT "practices_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "practices" ADD CONSTRAINT "practices_development_project_id_development_projects_id_fk" FOREIGN KEY ("development_project_id") REFERENCES "public"."development_projects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "practices_locales" ADD CONSTRAINT "practices_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."practices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "practices_texts" ADD CONSTRAINT "practices_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."practices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "practices_rels" ADD CONSTRAINT "practices_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."practices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "practices_rels" ADD CONSTRAINT "practices_rels_codes_fk" FOREIGN KEY ("codes_id") REFERENCES "public"."codes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "practices_rels" ADD CONSTRAINT "practices_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "practices_rels" ADD CONSTRAINT "practices_rels_practices_fk" FOREIGN KEY ("practices_id") REFERENCES "public"."practices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "practices_rels" ADD CONSTRAINT "practices_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "practices_rels" ADD CONSTRAINT "practices_rels_coordination_projects_fk" FOREIGN KEY ("coordination_projects_id") REFERENCES "public"."coordination_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "practices_rels" ADD CONSTRAINT "practices_rels_networks_fk" FOREIGN KEY ("networks_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_practices_v_version_practice_type" ADD CONSTRAINT "_practices_v_version_practice_type_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_practices_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_practices_v_version_curriculum_links" ADD CONSTRAINT "_practices_v_version_curriculum_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_practices_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_practices_v_version_curriculum_links_locales" ADD CONSTRAINT "_practices_v_version_curriculum_links_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_practices_v_version_curriculum_links"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_practices_v_version_steps" ADD CONSTRAINT "_practices_v_version_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_practices_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_practices_v_version_steps_locales" ADD CONSTRAINT "_practices_v_version_steps_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_practices_v_version_steps"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_practices_v_version_evidence" ADD CONSTRAINT "_practices_v_version_evidence_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_practices_v_version_evidence" ADD CONSTRAINT "_practices_v_version_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_practices_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_practices_v_version_evidence_locales" ADD CONSTRAINT "_practices_v_version_evidence_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_practices_v_version_evidence"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_practices_v_version_outputs" ADD CONSTRAINT "_practices_v_version_outputs_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_practices_v_version_outputs" ADD CONSTRAINT "_practices_v_version_outputs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_practices_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_practices_v_version_outputs_locales" ADD CONSTRAINT "_practices_v_version_outputs_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_practices_v_version_outputs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_practices_v_version_tips" ADD CONSTRAINT "_practices_v_version_tips_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_practices_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_practices_v_version_tips_locales" ADD CONSTRAINT "_practices_v_version_tips_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_practices_v_version_tips"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_practices_v_version_equity_features" ADD CONSTRAINT "_practices_v_version_equity_features_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_practices_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_practices_v_version_embedding_means" ADD CONSTRAINT "_practices_v_version_embedding_means_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_practices_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_practices_v_version_dissemination" ADD CONSTRAINT "_practices_v_version_dissemination_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_practices_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_practices_v_version_dissemination_locales" ADD CONSTRAINT "_practices_v_version_dissemination_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_practices_v_version_dissemination"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_practices_v_version_external_sources" ADD CONSTRAINT "_practices_v_version_external_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_practices_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_practices_v_version_external_sources_locales" ADD CONSTRAINT "_practices_v_version_external_sources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_practices_v_version_external_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_practices_v_version_creators" ADD CONSTRAINT "_practices_v_version_creators_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_practices_v_version_creators" ADD CONSTRAINT "_practices_v_version_creators_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_practices_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_practices_v_version_creators_locales" ADD CONSTRAINT "_practices_v_version_creators_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_practices_v_version_creators"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_practices_v_version_available_locales" ADD CONSTRAINT "_practices_v_version_available_locales_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_practices_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_practices_v" ADD CONSTRAINT "_practices_v_parent_id_practices_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."practices"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_practices_v" ADD CONSTRAINT "_practices_v_version_level_id_codes_id_fk" FOREIGN KEY ("version_level_id") REFERENCES "public"."codes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_practices_v" ADD CONSTRAINT "_practices_v_version_hero_image_id_media_id_fk" FOREIGN KEY ("version_hero_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_practices_v" ADD CONSTRAINT "_practices_v_version_organisation_id_organisations_id_fk" FOREIGN KEY ("version_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_practices_v" ADD CONSTRAINT "_practices_v_version_development_project_id_development_projects_id_fk" FOREIGN KEY ("version_development_project_id") REFERENCES "public"."development_projects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_practices_v_locales" ADD CONSTRAINT "_practices_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_practices_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_practices_v_texts" ADD CONSTRAINT "_practices_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_practices_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_practices_v_rels" ADD CONSTRAINT "_practices_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_practices_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_practices_v_rels" ADD CONSTRAINT "_practices_v_rels_codes_fk" FOREIGN KEY ("codes_id") REFERENCES "public"."codes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_practices_v_rels" ADD CONSTRAINT "_practices_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_practices_v_rels" ADD CONSTRAINT "_practices_v_rels_practices_fk" FOREIGN KEY ("practices_id") REFERENCES "public"."practices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_practices_v_rels" ADD CONSTRAINT "_practices_v_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_practices_v_rels" ADD CONSTRAINT "_practices_v_rels_coordination_projects_fk" FOREIGN KEY ("coordination_projects_id") REFERENCES "public"."coordination_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_practices_v_rels" ADD CONSTRAINT "_practices_v_rels_networks_fk" FOREIGN KEY ("networks_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "networks_scope" ADD CONSTRAINT "networks_scope_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "networks_channels" ADD CONSTRAINT "networks_channels_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "networks_channels_locales" ADD CONSTRAINT "networks_channels_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."networks_channels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "networks_purposes" ADD CONSTRAINT "networks_purposes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "networks_work_objects" ADD CONSTRAINT "networks_work_objects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "networks_benefits" ADD CONSTRAINT "networks_benefits_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "networks_benefits_locales" ADD CONSTRAINT "networks_benefits_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."networks_benefits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "networks_offers" ADD CONSTRAINT "networks_offers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "networks_offers_locales" ADD CONSTRAINT "networks_offers_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."networks_offers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "networks_seeks" ADD CONSTRAINT "networks_seeks_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "networks_seeks_locales" ADD CONSTRAINT "networks_seeks_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."networks_seeks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "networks_health_checklist" ADD CONSTRAINT "networks_health_checklist_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "networks_leads" ADD CONSTRAINT "networks_leads_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "networks_leads" ADD CONSTRAINT "networks_leads_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "networks_leads_locales" ADD CONSTRAINT "networks_leads_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."networks_leads"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "networks_funding" ADD CONSTRAINT "networks_funding_funder_id_organisations_id_fk" FOREIGN KEY ("funder_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "networks_funding" ADD CONSTRAINT "networks_funding_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "networks_funding_locales" ADD CONSTRAINT "networks_funding_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."networks_funding"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "networks_available_locales" ADD CONSTRAINT "networks_available_locales_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "networks" ADD CONSTRAINT "networks_logo_id_media_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "networks" ADD CONSTRAINT "networks_initiator_id_organisations_id_fk" FOREIGN KEY ("initiator_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "networks" ADD CONSTRAINT "networks_owner_organisation_id_organisations_id_fk" FOREIGN KEY ("owner_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "networks" ADD CONSTRAINT "networks_sunset_successor_id_networks_id_fk" FOREIGN KEY ("sunset_successor_id") REFERENCES "public"."networks"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "networks_locales" ADD CONSTRAINT "networks_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "networks_texts" ADD CONSTRAINT "networks_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "networks_rels" ADD CONSTRAINT "networks_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "networks_rels" ADD CONSTRAINT "networks_rels_codes_fk" FOREIGN KEY ("codes_id") REFERENCES "public"."codes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "networks_rels" ADD CONSTRAINT "networks_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "networks_rels" ADD CONSTRAINT "networks_rels_coordination_projects_fk" FOREIGN KEY ("coordination_projects_id") REFERENCES "public"."coordination_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "networks_rels" ADD CONSTRAINT "networks_rels_guides_fk" FOREIGN KEY ("guides_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_networks_v_version_scope" ADD CONSTRAINT "_networks_v_version_scope_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_networks_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_networks_v_version_channels" ADD CONSTRAINT "_networks_v_version_channels_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_networks_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_networks_v_version_channels_locales" ADD CONSTRAINT "_networks_v_version_channels_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_networks_v_version_channels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_networks_v_version_purposes" ADD CONSTRAINT "_networks_v_version_purposes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_networks_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_networks_v_version_work_objects" ADD CONSTRAINT "_networks_v_version_work_objects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_networks_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_networks_v_version_benefits" ADD CONSTRAINT "_networks_v_version_benefits_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_networks_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_networks_v_version_benefits_locales" ADD CONSTRAINT "_networks_v_version_benefits_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_networks_v_version_benefits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_networks_v_version_offers" ADD CONSTRAINT "_networks_v_version_offers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_networks_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_networks_v_version_offers_locales" ADD CONSTRAINT "_networks_v_version_offers_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_networks_v_version_offers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_networks_v_version_seeks" ADD CONSTRAINT "_networks_v_version_seeks_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_networks_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_networks_v_version_seeks_locales" ADD CONSTRAINT "_networks_v_version_seeks_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_networks_v_version_seeks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_networks_v_version_health_checklist" ADD CONSTRAINT "_networks_v_version_health_checklist_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_networks_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_networks_v_version_leads" ADD CONSTRAINT "_networks_v_version_leads_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_networks_v_version_leads" ADD CONSTRAINT "_networks_v_version_leads_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_networks_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_networks_v_version_leads_locales" ADD CONSTRAINT "_networks_v_version_leads_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_networks_v_version_leads"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_networks_v_version_funding" ADD CONSTRAINT "_networks_v_version_funding_funder_id_organisations_id_fk" FOREIGN KEY ("funder_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_networks_v_version_funding" ADD CONSTRAINT "_networks_v_version_funding_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_networks_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_networks_v_version_funding_locales" ADD CONSTRAINT "_networks_v_version_funding_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_networks_v_version_funding"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_networks_v_version_available_locales" ADD CONSTRAINT "_networks_v_version_available_locales_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_networks_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_networks_v" ADD CONSTRAINT "_networks_v_parent_id_networks_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."networks"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_networks_v" ADD CONSTRAINT "_networks_v_version_logo_id_media_id_fk" FOREIGN KEY ("version_logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_networks_v" ADD CONSTRAINT "_networks_v_version_initiator_id_organisations_id_fk" FOREIGN KEY ("version_initiator_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_networks_v" ADD CONSTRAINT "_networks_v_version_owner_organisation_id_organisations_id_fk" FOREIGN KEY ("version_owner_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_networks_v" ADD CONSTRAINT "_networks_v_version_sunset_successor_id_networks_id_fk" FOREIGN KEY ("version_sunset_successor_id") REFERENCES "public"."networks"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_networks_v_locales" ADD CONSTRAINT "_networks_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_networks_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_networks_v_texts" ADD CONSTRAINT "_networks_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_networks_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_networks_v_rels" ADD CONSTRAINT "_networks_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_networks_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_networks_v_rels" ADD CONSTRAINT "_networks_v_rels_codes_fk" FOREIGN KEY ("codes_id") REFERENCES "public"."codes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_networks_v_rels" ADD CONSTRAINT "_networks_v_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_networks_v_rels" ADD CONSTRAINT "_networks_v_rels_coordination_projects_fk" FOREIGN KEY ("coordination_projects_id") REFERENCES "public"."coordination_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_networks_v_rels" ADD CONSTRAINT "_networks_v_rels_guides_fk" FOREIGN KEY ("guides_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coordination_projects_coordinators" ADD CONSTRAINT "coordination_projects_coordinators_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "coordination_projects_coordinators" ADD CONSTRAINT "coordination_projects_coordinators_portrait_id_media_id_fk" FOREIGN KEY ("portrait_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "coordination_projects_coordinators" ADD CONSTRAINT "coordination_projects_coordinators_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."coordination_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coordination_projects_coordinators_locales" ADD CONSTRAINT "coordination_projects_coordinators_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."coordination_projects_coordinators"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coordination_projects_oph_contacts" ADD CONSTRAINT "coordination_projects_oph_contacts_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "coordination_projects_oph_contacts" ADD CONSTRAINT "coordination_projects_oph_contacts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."coordination_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coordination_projects_oph_contacts_locales" ADD CONSTRAINT "coordination_projects_oph_contacts_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."coordination_projects_oph_contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coordination_meetings" ADD CONSTRAINT "coordination_meetings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."coordination_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coordination_projects_funding" ADD CONSTRAINT "coordination_projects_funding_funder_id_organisations_id_fk" FOREIGN KEY ("funder_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "coordination_projects_funding" ADD CONSTRAINT "coordination_projects_funding_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."coordination_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coordination_projects_funding_locales" ADD CONSTRAINT "coordination_projects_funding_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."coordination_projects_funding"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coordination_projects_phases" ADD CONSTRAINT "coordination_projects_phases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."coordination_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coordination_projects_phases_locales" ADD CONSTRAINT "coordination_projects_phases_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."coordination_projects_phases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coordination_dissemination" ADD CONSTRAINT "coordination_dissemination_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."coordination_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coordination_dissemination_locales" ADD CONSTRAINT "coordination_dissemination_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."coordination_dissemination"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coordination_projects_key_figures" ADD CONSTRAINT "coordination_projects_key_figures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."coordination_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coordination_projects_key_figures_locales" ADD CONSTRAINT "coordination_projects_key_figures_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."coordination_projects_key_figures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coordination_projects_action_plans" ADD CONSTRAINT "coordination_projects_action_plans_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "coordination_projects_action_plans" ADD CONSTRAINT "coordination_projects_action_plans_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."coordination_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coordination_projects_guidance" ADD CONSTRAINT "coordination_projects_guidance_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."coordination_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coordination_projects_closing_lessons" ADD CONSTRAINT "coordination_projects_closing_lessons_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."coordination_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coordination_projects_closing_lessons_locales" ADD CONSTRAINT "coordination_projects_closing_lessons_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."coordination_projects_closing_lessons"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coordination_projects_archives" ADD CONSTRAINT "coordination_projects_archives_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."coordination_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coordination_projects_archives_locales" ADD CONSTRAINT "coordination_projects_archives_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."coordination_projects_archives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coordination_projects_reports" ADD CONSTRAINT "coordination_projects_reports_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."coordination_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coordination_projects_reports_locales" ADD CONSTRAINT "coordination_projects_reports_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."coordination_projects_reports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coordination_projects_references" ADD CONSTRAINT "coordination_projects_references_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."coordination_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coordination_projects_references_locales" ADD CONSTRAINT "coordination_projects_references_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."coordination_projects_references"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coordination_projects_available_locales" ADD CONSTRAINT "coordination_projects_available_locales_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."coordination_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coordination_projects" ADD CONSTRAINT "coordination_projects_hero_image_id_media_id_fk" FOREIGN KEY ("hero_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "coordination_projects" ADD CONSTRAINT "coordination_projects_host_organisation_id_organisations_id_fk" FOREIGN KEY ("host_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "coordination_projects" ADD CONSTRAINT "coordination_projects_closing_successor_id_coordination_projects_id_fk" FOREIGN KEY ("closing_successor_id") REFERENCES "public"."coordination_projects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "coordination_projects_locales" ADD CONSTRAINT "coordination_projects_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."coordination_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coordination_projects_texts" ADD CONSTRAINT "coordination_projects_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."coordination_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coordination_projects_rels" ADD CONSTRAINT "coordination_projects_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."coordination_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coordination_projects_rels" ADD CONSTRAINT "coordination_projects_rels_codes_fk" FOREIGN KEY ("codes_id") REFERENCES "public"."codes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coordination_projects_rels" ADD CONSTRAINT "coordination_projects_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coordination_projects_v_version_coordinators" ADD CONSTRAINT "_coordination_projects_v_version_coordinators_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_coordination_projects_v_version_coordinators" ADD CONSTRAINT "_coordination_projects_v_version_coordinators_portrait_id_media_id_fk" FOREIGN KEY ("portrait_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_coordination_projects_v_version_coordinators" ADD CONSTRAINT "_coordination_projects_v_version_coordinators_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_coordination_projects_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coordination_projects_v_version_coordinators_locales" ADD CONSTRAINT "_coordination_projects_v_version_coordinators_locales_par_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_coordination_projects_v_version_coordinators"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coordination_projects_v_version_oph_contacts" ADD CONSTRAINT "_coordination_projects_v_version_oph_contacts_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_coordination_projects_v_version_oph_contacts" ADD CONSTRAINT "_coordination_projects_v_version_oph_contacts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_coordination_projects_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coordination_projects_v_version_oph_contacts_locales" ADD CONSTRAINT "_coordination_projects_v_version_oph_contacts_locales_par_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_coordination_projects_v_version_oph_contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coordination_meetings_v" ADD CONSTRAINT "_coordination_meetings_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_coordination_projects_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coordination_projects_v_version_funding" ADD CONSTRAINT "_coordination_projects_v_version_funding_funder_id_organisations_id_fk" FOREIGN KEY ("funder_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_coordination_projects_v_version_funding" ADD CONSTRAINT "_coordination_projects_v_version_funding_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_coordination_projects_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coordination_projects_v_version_funding_locales" ADD CONSTRAINT "_coordination_projects_v_version_funding_locales_parent_i_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_coordination_projects_v_version_funding"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coordination_projects_v_version_phases" ADD CONSTRAINT "_coordination_projects_v_version_phases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_coordination_projects_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coordination_projects_v_version_phases_locales" ADD CONSTRAINT "_coordination_projects_v_version_phases_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_coordination_projects_v_version_phases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coordination_dissemination_v" ADD CONSTRAINT "_coordination_dissemination_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_coordination_projects_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coordination_dissemination_v_locales" ADD CONSTRAINT "_coordination_dissemination_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_coordination_dissemination_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coordination_projects_v_version_key_figures" ADD CONSTRAINT "_coordination_projects_v_version_key_figures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_coordination_projects_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coordination_projects_v_version_key_figures_locales" ADD CONSTRAINT "_coordination_projects_v_version_key_figures_locales_pare_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_coordination_projects_v_version_key_figures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coordination_projects_v_version_action_plans" ADD CONSTRAINT "_coordination_projects_v_version_action_plans_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_coordination_projects_v_version_action_plans" ADD CONSTRAINT "_coordination_projects_v_version_action_plans_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_coordination_projects_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coordination_projects_v_version_guidance" ADD CONSTRAINT "_coordination_projects_v_version_guidance_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_coordination_projects_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coordination_projects_v_version_closing_lessons" ADD CONSTRAINT "_coordination_projects_v_version_closing_lessons_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_coordination_projects_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coordination_projects_v_version_closing_lessons_locales" ADD CONSTRAINT "_coordination_projects_v_version_closing_lessons_locales__fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_coordination_projects_v_version_closing_lessons"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coordination_projects_v_version_archives" ADD CONSTRAINT "_coordination_projects_v_version_archives_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_coordination_projects_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coordination_projects_v_version_archives_locales" ADD CONSTRAINT "_coordination_projects_v_version_archives_locales_parent__fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_coordination_projects_v_version_archives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coordination_projects_v_version_reports" ADD CONSTRAINT "_coordination_projects_v_version_reports_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_coordination_projects_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coordination_projects_v_version_reports_locales" ADD CONSTRAINT "_coordination_projects_v_version_reports_locales_parent_i_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_coordination_projects_v_version_reports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coordination_projects_v_version_references" ADD CONSTRAINT "_coordination_projects_v_version_references_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_coordination_projects_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coordination_projects_v_version_references_locales" ADD CONSTRAINT "_coordination_projects_v_version_references_locales_paren_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_coordination_projects_v_version_references"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coordination_projects_v_version_available_locales" ADD CONSTRAINT "_coordination_projects_v_version_available_locales_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_coordination_projects_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coordination_projects_v" ADD CONSTRAINT "_coordination_projects_v_parent_id_coordination_projects_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."coordination_projects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_coordination_projects_v" ADD CONSTRAINT "_coordination_projects_v_version_hero_image_id_media_id_fk" FOREIGN KEY ("version_hero_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_coordination_projects_v" ADD CONSTRAINT "_coordination_projects_v_version_host_organisation_id_organisations_id_fk" FOREIGN KEY ("version_host_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_coordination_projects_v" ADD CONSTRAINT "_coordination_projects_v_version_closing_successor_id_coordination_projects_id_fk" FOREIGN KEY ("version_closing_successor_id") REFERENCES "public"."coordination_projects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_coordination_projects_v_locales" ADD CONSTRAINT "_coordination_projects_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_coordination_projects_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coordination_projects_v_texts" ADD CONSTRAINT "_coordination_projects_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_coordination_projects_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coordination_projects_v_rels" ADD CONSTRAINT "_coordination_projects_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_coordination_projects_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coordination_projects_v_rels" ADD CONSTRAINT "_coordination_projects_v_rels_codes_fk" FOREIGN KEY ("codes_id") REFERENCES "public"."codes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coordination_projects_v_rels" ADD CONSTRAINT "_coordination_projects_v_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "mentors_modes" ADD CONSTRAINT "mentors_modes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."mentors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "mentors_training" ADD CONSTRAINT "mentors_training_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."mentors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "mentors_training_locales" ADD CONSTRAINT "mentors_training_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."mentors_training"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "mentors_legal_basis_scopes" ADD CONSTRAINT "mentors_legal_basis_scopes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."mentors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "mentors_available_locales" ADD CONSTRAINT "mentors_available_locales_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."mentors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "mentors" ADD CONSTRAINT "mentors_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "mentors" ADD CONSTRAINT "mentors_portrait_id_media_id_fk" FOREIGN KEY ("portrait_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "mentors_locales" ADD CONSTRAINT "mentors_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."mentors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "mentors_texts" ADD CONSTRAINT "mentors_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."mentors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "mentors_rels" ADD CONSTRAINT "mentors_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."mentors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "mentors_rels" ADD CONSTRAINT "mentors_rels_codes_fk" FOREIGN KEY ("codes_id") REFERENCES "public"."codes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "mentors_rels" ADD CONSTRAINT "mentors_rels_coordination_projects_fk" FOREIGN KEY ("coordination_projects_id") REFERENCES "public"."coordination_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "mentors_rels" ADD CONSTRAINT "mentors_rels_networks_fk" FOREIGN KEY ("networks_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "mentors_rels" ADD CONSTRAINT "mentors_rels_practices_fk" FOREIGN KEY ("practices_id") REFERENCES "public"."practices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_mentors_v_version_modes" ADD CONSTRAINT "_mentors_v_version_modes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_mentors_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_mentors_v_version_training" ADD CONSTRAINT "_mentors_v_version_training_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_mentors_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_mentors_v_version_training_locales" ADD CONSTRAINT "_mentors_v_version_training_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_mentors_v_version_training"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_mentors_v_version_legal_basis_scopes" ADD CONSTRAINT "_mentors_v_version_legal_basis_scopes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_mentors_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_mentors_v_version_available_locales" ADD CONSTRAINT "_mentors_v_version_available_locales_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_mentors_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_mentors_v" ADD CONSTRAINT "_mentors_v_parent_id_mentors_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."mentors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_mentors_v" ADD CONSTRAINT "_mentors_v_version_organisation_id_organisations_id_fk" FOREIGN KEY ("version_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_mentors_v" ADD CONSTRAINT "_mentors_v_version_portrait_id_media_id_fk" FOREIGN KEY ("version_portrait_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_mentors_v_locales" ADD CONSTRAINT "_mentors_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_mentors_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_mentors_v_texts" ADD CONSTRAINT "_mentors_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_mentors_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_mentors_v_rels" ADD CONSTRAINT "_mentors_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_mentors_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_mentors_v_rels" ADD CONSTRAINT "_mentors_v_rels_codes_fk" FOREIGN KEY ("codes_id") REFERENCES "public"."codes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_mentors_v_rels" ADD CONSTRAINT "_mentors_v_rels_coordination_projects_fk" FOREIGN KEY ("coordination_projects_id") REFERENCES "public"."coordination_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_mentors_v_rels" ADD CONSTRAINT "_mentors_v_rels_networks_fk" FOREIGN KEY ("networks_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_mentors_v_rels" ADD CONSTRAINT "_mentors_v_rels_practices_fk" FOREIGN KEY ("practices_id") REFERENCES "public"."practices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_usable_for" ADD CONSTRAINT "guides_usable_for_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_items" ADD CONSTRAINT "guides_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_items_locales" ADD CONSTRAINT "guides_items_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."guides_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_references" ADD CONSTRAINT "guides_references_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_references_locales" ADD CONSTRAINT "guides_references_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."guides_references"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_available_locales" ADD CONSTRAINT "guides_available_locales_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides" ADD CONSTRAINT "guides_hero_image_id_media_id_fk" FOREIGN KEY ("hero_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "guides" ADD CONSTRAINT "guides_made_at_municipality_id_codes_id_fk" FOREIGN KEY ("made_at_municipality_id") REFERENCES "public"."codes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "guides" ADD CONSTRAINT "guides_next_guide_id_guides_id_fk" FOREIGN KEY ("next_guide_id") REFERENCES "public"."guides"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "guides_locales" ADD CONSTRAINT "guides_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_texts" ADD CONSTRAINT "guides_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_rels" ADD CONSTRAINT "guides_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_rels" ADD CONSTRAINT "guides_rels_codes_fk" FOREIGN KEY ("codes_id") REFERENCES "public"."codes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_rels" ADD CONSTRAINT "guides_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_rels" ADD CONSTRAINT "guides_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_rels" ADD CONSTRAINT "guides_rels_coordination_projects_fk" FOREIGN KEY ("coordination_projects_id") REFERENCES "public"."coordination_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_rels" ADD CONSTRAINT "guides_rels_networks_fk" FOREIGN KEY ("networks_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_version_usable_for" ADD CONSTRAINT "_guides_v_version_usable_for_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_guides_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_version_items" ADD CONSTRAINT "_guides_v_version_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_guides_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_version_items_locales" ADD CONSTRAINT "_guides_v_version_items_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_guides_v_version_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_version_references" ADD CONSTRAINT "_guides_v_version_references_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_guides_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_version_references_locales" ADD CONSTRAINT "_guides_v_version_references_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_guides_v_version_references"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_version_available_locales" ADD CONSTRAINT "_guides_v_version_available_locales_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_guides_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v" ADD CONSTRAINT "_guides_v_parent_id_guides_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."guides"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_guides_v" ADD CONSTRAINT "_guides_v_version_hero_image_id_media_id_fk" FOREIGN KEY ("version_hero_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_guides_v" ADD CONSTRAINT "_guides_v_version_made_at_municipality_id_codes_id_fk" FOREIGN KEY ("version_made_at_municipality_id") REFERENCES "public"."codes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_guides_v" ADD CONSTRAINT "_guides_v_version_next_guide_id_guides_id_fk" FOREIGN KEY ("version_next_guide_id") REFERENCES "public"."guides"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_guides_v_locales" ADD CONSTRAINT "_guides_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_guides_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_texts" ADD CONSTRAINT "_guides_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_guides_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_rels" ADD CONSTRAINT "_guides_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_guides_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_rels" ADD CONSTRAINT "_guides_v_rels_codes_fk" FOREIGN KEY ("codes_id") REFERENCES "public"."codes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_rels" ADD CONSTRAINT "_guides_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_rels" ADD CONSTRAINT "_guides_v_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_rels" ADD CONSTRAINT "_guides_v_rels_coordination_projects_fk" FOREIGN KEY ("coordination_projects_id") REFERENCES "public"."coordination_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_rels" ADD CONSTRAINT "_guides_v_rels_networks_fk" FOREIGN KEY ("networks_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "terms_exact_match" ADD CONSTRAINT "terms_exact_match_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "terms_sources" ADD CONSTRAINT "terms_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "terms_sources_locales" ADD CONSTRAINT "terms_sources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."terms_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "terms_available_locales" ADD CONSTRAINT "terms_available_locales_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "terms" ADD CONSTRAINT "terms_opposite_id_terms_id_fk" FOREIGN KEY ("opposite_id") REFERENCES "public"."terms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "terms_locales" ADD CONSTRAINT "terms_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "terms_texts" ADD CONSTRAINT "terms_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "terms_rels" ADD CONSTRAINT "terms_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "terms_rels" ADD CONSTRAINT "terms_rels_terms_fk" FOREIGN KEY ("terms_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_terms_v_version_exact_match" ADD CONSTRAINT "_terms_v_version_exact_match_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_terms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_terms_v_version_sources" ADD CONSTRAINT "_terms_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_terms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_terms_v_version_sources_locales" ADD CONSTRAINT "_terms_v_version_sources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_terms_v_version_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_terms_v_version_available_locales" ADD CONSTRAINT "_terms_v_version_available_locales_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_terms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_terms_v" ADD CONSTRAINT "_terms_v_parent_id_terms_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."terms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_terms_v" ADD CONSTRAINT "_terms_v_version_opposite_id_terms_id_fk" FOREIGN KEY ("version_opposite_id") REFERENCES "public"."terms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_terms_v_locales" ADD CONSTRAINT "_terms_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_terms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_terms_v_texts" ADD CONSTRAINT "_terms_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_terms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_terms_v_rels" ADD CONSTRAINT "_terms_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_terms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_terms_v_rels" ADD CONSTRAINT "_terms_v_rels_terms_fk" FOREIGN KEY ("terms_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories_creators" ADD CONSTRAINT "stories_creators_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "stories_creators" ADD CONSTRAINT "stories_creators_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories_creators_locales" ADD CONSTRAINT "stories_creators_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."stories_creators"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories_timeline" ADD CONSTRAINT "stories_timeline_place_id_codes_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."codes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "stories_timeline" ADD CONSTRAINT "stories_timeline_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories_timeline_locales" ADD CONSTRAINT "stories_timeline_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."stories_timeline"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories_key_figures" ADD CONSTRAINT "stories_key_figures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories_key_figures_locales" ADD CONSTRAINT "stories_key_figures_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."stories_key_figures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories_success_factors" ADD CONSTRAINT "stories_success_factors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories_success_factors_locales" ADD CONSTRAINT "stories_success_factors_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."stories_success_factors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories_challenges" ADD CONSTRAINT "stories_challenges_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories_challenges_locales" ADD CONSTRAINT "stories_challenges_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."stories_challenges"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories_lessons" ADD CONSTRAINT "stories_lessons_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories_lessons_locales" ADD CONSTRAINT "stories_lessons_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."stories_lessons"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories_quotes" ADD CONSTRAINT "stories_quotes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories_quotes_locales" ADD CONSTRAINT "stories_quotes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."stories_quotes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories_references" ADD CONSTRAINT "stories_references_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories_references_locales" ADD CONSTRAINT "stories_references_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."stories_references"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories_available_locales" ADD CONSTRAINT "stories_available_locales_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories" ADD CONSTRAINT "stories_hero_image_id_media_id_fk" FOREIGN KEY ("hero_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "stories_locales" ADD CONSTRAINT "stories_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories_texts" ADD CONSTRAINT "stories_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories_rels" ADD CONSTRAINT "stories_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories_rels" ADD CONSTRAINT "stories_rels_codes_fk" FOREIGN KEY ("codes_id") REFERENCES "public"."codes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories_rels" ADD CONSTRAINT "stories_rels_coordination_projects_fk" FOREIGN KEY ("coordination_projects_id") REFERENCES "public"."coordination_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories_rels" ADD CONSTRAINT "stories_rels_networks_fk" FOREIGN KEY ("networks_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories_rels" ADD CONSTRAINT "stories_rels_practices_fk" FOREIGN KEY ("practices_id") REFERENCES "public"."practices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v_version_creators" ADD CONSTRAINT "_stories_v_version_creators_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stories_v_version_creators" ADD CONSTRAINT "_stories_v_version_creators_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_stories_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v_version_creators_locales" ADD CONSTRAINT "_stories_v_version_creators_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_stories_v_version_creators"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v_version_timeline" ADD CONSTRAINT "_stories_v_version_timeline_place_id_codes_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."codes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stories_v_version_timeline" ADD CONSTRAINT "_stories_v_version_timeline_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_stories_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v_version_timeline_locales" ADD CONSTRAINT "_stories_v_version_timeline_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_stories_v_version_timeline"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v_version_key_figures" ADD CONSTRAINT "_stories_v_version_key_figures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_stories_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v_version_key_figures_locales" ADD CONSTRAINT "_stories_v_version_key_figures_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_stories_v_version_key_figures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v_version_success_factors" ADD CONSTRAINT "_stories_v_version_success_factors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_stories_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v_version_success_factors_locales" ADD CONSTRAINT "_stories_v_version_success_factors_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_stories_v_version_success_factors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v_version_challenges" ADD CONSTRAINT "_stories_v_version_challenges_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_stories_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v_version_challenges_locales" ADD CONSTRAINT "_stories_v_version_challenges_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_stories_v_version_challenges"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v_version_lessons" ADD CONSTRAINT "_stories_v_version_lessons_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_stories_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v_version_lessons_locales" ADD CONSTRAINT "_stories_v_version_lessons_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_stories_v_version_lessons"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v_version_quotes" ADD CONSTRAINT "_stories_v_version_quotes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_stories_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v_version_quotes_locales" ADD CONSTRAINT "_stories_v_version_quotes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_stories_v_version_quotes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v_version_references" ADD CONSTRAINT "_stories_v_version_references_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_stories_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v_version_references_locales" ADD CONSTRAINT "_stories_v_version_references_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_stories_v_version_references"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v_version_available_locales" ADD CONSTRAINT "_stories_v_version_available_locales_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_stories_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v" ADD CONSTRAINT "_stories_v_parent_id_stories_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."stories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stories_v" ADD CONSTRAINT "_stories_v_version_hero_image_id_media_id_fk" FOREIGN KEY ("version_hero_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stories_v_locales" ADD CONSTRAINT "_stories_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_stories_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v_texts" ADD CONSTRAINT "_stories_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_stories_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v_rels" ADD CONSTRAINT "_stories_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_stories_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v_rels" ADD CONSTRAINT "_stories_v_rels_codes_fk" FOREIGN KEY ("codes_id") REFERENCES "public"."codes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v_rels" ADD CONSTRAINT "_stories_v_rels_coordination_projects_fk" FOREIGN KEY ("coordination_projects_id") REFERENCES "public"."coordination_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v_rels" ADD CONSTRAINT "_stories_v_rels_networks_fk" FOREIGN KEY ("networks_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v_rels" ADD CONSTRAINT "_stories_v_rels_practices_fk" FOREIGN KEY ("practices_id") REFERENCES "public"."practices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations_roles" ADD CONSTRAINT "organisations_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations_expert_services" ADD CONSTRAINT "organisations_expert_services_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations_expert_services_locales" ADD CONSTRAINT "organisations_expert_services_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organisations_expert_services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations_name_history" ADD CONSTRAINT "organisations_name_history_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations_name_history_locales" ADD CONSTRAINT "organisations_name_history_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organisations_name_history"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations" ADD CONSTRAINT "organisations_municipality_id_codes_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."codes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organisations" ADD CONSTRAINT "organisations_country_id_codes_id_fk" FOREIGN KEY ("country_id") REFERENCES "public"."codes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organisations" ADD CONSTRAINT "organisations_parent_id_organisations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organisations" ADD CONSTRAINT "organisations_successor_id_organisations_id_fk" FOREIGN KEY ("successor_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organisations_locales" ADD CONSTRAINT "organisations_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations_rels" ADD CONSTRAINT "organisations_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations_rels" ADD CONSTRAINT "organisations_rels_codes_fk" FOREIGN KEY ("codes_id") REFERENCES "public"."codes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "development_projects_funding" ADD CONSTRAINT "development_projects_funding_funder_id_organisations_id_fk" FOREIGN KEY ("funder_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "development_projects_funding" ADD CONSTRAINT "development_projects_funding_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."development_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "development_projects_funding_locales" ADD CONSTRAINT "development_projects_funding_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."development_projects_funding"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "development_projects" ADD CONSTRAINT "development_projects_coordinated_by_id_coordination_projects_id_fk" FOREIGN KEY ("coordinated_by_id") REFERENCES "public"."coordination_projects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "development_projects" ADD CONSTRAINT "development_projects_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "development_projects_locales" ADD CONSTRAINT "development_projects_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."development_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "development_projects_rels" ADD CONSTRAINT "development_projects_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."development_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "development_projects_rels" ADD CONSTRAINT "development_projects_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "development_projects_rels" ADD CONSTRAINT "development_projects_rels_codes_fk" FOREIGN KEY ("codes_id") REFERENCES "public"."codes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "codes" ADD CONSTRAINT "codes_broader_id_codes_id_fk" FOREIGN KEY ("broader_id") REFERENCES "public"."codes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "codes_locales" ADD CONSTRAINT "codes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."codes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "criteria_sets_gates" ADD CONSTRAINT "criteria_sets_gates_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."criteria_sets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "criteria_sets_gates_locales" ADD CONSTRAINT "criteria_sets_gates_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."criteria_sets_gates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "criteria_sets_criteria" ADD CONSTRAINT "criteria_sets_criteria_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."criteria_sets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "criteria_sets_criteria_locales" ADD CONSTRAINT "criteria_sets_criteria_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."criteria_sets_criteria"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "criteria_sets_scale" ADD CONSTRAINT "criteria_sets_scale_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."criteria_sets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "criteria_sets_scale_locales" ADD CONSTRAINT "criteria_sets_scale_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."criteria_sets_scale"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "criteria_sets_locales" ADD CONSTRAINT "criteria_sets_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."criteria_sets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "criteria_sets_texts" ADD CONSTRAINT "criteria_sets_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."criteria_sets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "review_phrases_locales" ADD CONSTRAINT "review_phrases_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."review_phrases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_captions_file_id_media_id_fk" FOREIGN KEY ("captions_file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media_locales" ADD CONSTRAINT "media_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_roles" ADD CONSTRAINT "users_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_muted_notices" ADD CONSTRAINT "users_muted_notices_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_hidden_notices" ADD CONSTRAINT "users_hidden_notices_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users" ADD CONSTRAINT "users_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_rels" ADD CONSTRAINT "users_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_rels" ADD CONSTRAINT "users_rels_coordination_projects_fk" FOREIGN KEY ("coordination_projects_id") REFERENCES "public"."coordination_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_rels" ADD CONSTRAINT "users_rels_networks_fk" FOREIGN KEY ("networks_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "webhooks_collections" ADD CONSTRAINT "webhooks_collections_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."webhooks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_development_projects_fk" FOREIGN KEY ("development_projects_id") REFERENCES "public"."development_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_codes_fk" FOREIGN KEY ("codes_id") REFERENCES "public"."codes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_criteria_sets_fk" FOREIGN KEY ("criteria_sets_id") REFERENCES "public"."criteria_sets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_review_phrases_fk" FOREIGN KEY ("review_phrases_id") REFERENCES "public"."review_phrases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_reviews_fk" FOREIGN KEY ("reviews_id") REFERENCES "public"."reviews"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_review_events_fk" FOREIGN KEY ("review_events_id") REFERENCES "public"."review_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_publications_fk" FOREIGN KEY ("publications_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_review_requests_fk" FOREIGN KEY ("review_requests_id") REFERENCES "public"."review_requests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_review_files_fk" FOREIGN KEY ("review_files_id") REFERENCES "public"."review_files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_review_comments_fk" FOREIGN KEY ("review_comments_id") REFERENCES "public"."review_comments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_review_assessments_fk" FOREIGN KEY ("review_assessments_id") REFERENCES "public"."review_assessments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_review_notices_fk" FOREIGN KEY ("review_notices_id") REFERENCES "public"."review_notices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_public_changes_fk" FOREIGN KEY ("public_changes_id") REFERENCES "public"."public_changes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_webhooks_fk" FOREIGN KEY ("webhooks_id") REFERENCES "public"."webhooks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_webhook_deliveries_fk" FOREIGN KEY ("webhook_deliveries_id") REFERENCES "public"."webhook_deliveries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "practices_practice_type_order_idx" ON "practices_practice_type" USING btree ("order");
  CREATE INDEX "practices_practice_type_parent_idx" ON "practices_practice_type" USING btree ("parent_id");
  CREATE INDEX "practices_curriculum_links_order_idx" ON "practices_curriculum_links" USING btree ("_order");
  CREATE INDEX "practices_curriculum_links_parent_id_idx" ON "practices_curriculum_links" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "practices_curriculum_links_locales_locale_parent_id_unique" ON "practices_curriculum_links_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "practices_steps_order_idx" ON "practices_steps" USING btree ("_order");
  CREATE INDEX "practices_steps_parent_id_idx" ON "practices_steps" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "practices_steps_locales_locale_parent_id_unique" ON "practices_steps_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "practices_evidence_order_idx" ON "practices_evidence" USING btree ("_order");
  CREATE INDEX "practices_evidence_parent_id_idx" ON "practices_evidence" USING btree ("_parent_id");
  CREATE INDEX "practices_evidence_file_idx" ON "practices_evidence" USING btree ("file_id");
  CREATE UNIQUE INDEX "practices_evidence_locales_locale_parent_id_unique" ON "practices_evidence_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "practices_outputs_order_idx" ON "practices_outputs" USING btree ("_order");
  CREATE INDEX "practices_outputs_parent_id_idx" ON "practices_outputs" USING btree ("_parent_id");
  CREATE INDEX "practices_outputs_file_idx" ON "practices_outputs" USING btree ("file_id");
  CREATE UNIQUE INDEX "practices_outputs_locales_locale_parent_id_unique" ON "practices_outputs_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "practices_tips_order_idx" ON "practices_tips" USING btree ("_order");
  CREATE INDEX "practices_tips_parent_id_idx" ON "practices_tips" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "practices_tips_locales_locale_parent_id_unique" ON "practices_tips_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "practices_equity_features_order_idx" ON "practices_equity_features" USING btree ("order");
  CREATE INDEX "practices_equity_features_parent_idx" ON "practices_equity_features" USING btree ("parent_id");
  CREATE INDEX "practices_embedding_means_order_idx" ON "practices_embedding_means" USING btree ("order");
  CREATE INDEX "practices_embedding_means_parent_idx" ON "practices_embedding_means" USING btree ("parent_id");
  CREATE INDEX "practices_dissemination_order_idx" ON "practices_dissemination" USING btree ("_order");
  CREATE INDEX "practices_dissemination_parent_id_idx" ON "practices_dissemination" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "practices_dissemination_locales_locale_parent_id_unique" ON "practices_dissemination_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "practices_external_sources_order_idx" ON "practices_external_sources" USING btree ("_order");
  CREATE INDEX "practices_external_sources_parent_id_idx" ON "practices_external_sources" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "practices_external_sources_locales_locale_parent_id_unique" ON "practices_external_sources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "practices_creators_order_idx" ON "practices_creators" USING btree ("_order");
  CREATE INDEX "practices_creators_parent_id_idx" ON "practices_creators" USING btree ("_parent_id");
  CREATE INDEX "practices_creators_organisation_idx" ON "practices_creators" USING btree ("organisation_id");
  CREATE UNIQUE INDEX "practices_creators_locales_locale_parent_id_unique" ON "practices_creators_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "practices_available_locales_order_idx" ON "practices_available_locales" USING btree ("order");
  CREATE INDEX "practices_available_locales_parent_idx" ON "practices_available_locales" USING btree ("parent_id");
  CREATE INDEX "practices_level_idx" ON "practices" USING btree ("level_id");
  CREATE INDEX "practices_hero_image_idx" ON "practices" USING btree ("hero_image_id");
  CREATE INDEX "practices_organisation_idx" ON "practices" USING btree ("organisation_id");
  CREATE INDEX "practices_development_project_idx" ON "practices" USING btree ("development_project_id");
  CREATE INDEX "practices_workflow_workflow_state_idx" ON "practices" USING btree ("workflow_state");
  CREATE INDEX "practices_public_id_idx" ON "practices" USING btree ("public_id");
  CREATE INDEX "practices_published_at_idx" ON "practices" USING btree ("published_at");
  CREATE INDEX "practices_owner_idx" ON "practices" USING btree ("owner");
  CREATE INDEX "practices_updated_at_idx" ON "practices" USING btree ("updated_at");
  CREATE INDEX "practices_created_at_idx" ON "practices" USING btree ("created_at");
  CREATE INDEX "practices__status_idx" ON "practices" USING btree ("_status");
  CREATE UNIQUE INDEX "practices_locales_locale_parent_id_unique" ON "practices_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "practices_texts_order_parent" ON "practices_texts" USING btree ("order","parent_id");
  CREATE INDEX "practices_texts_locale_parent" ON "practices_texts" USING btree ("locale","parent_id");
  CREATE INDEX "practices_rels_order_idx" ON "practices_rels" USING btree ("order");
  CREATE INDEX "practices_rels_parent_idx" ON "practices_rels" USING btree ("parent_id");
  CREATE INDEX "practices_rels_path_idx" ON "practices_rels" USING btree ("path");
  CREATE INDEX "practices_rels_codes_id_idx" ON "practices_rels" USING btree ("codes_id");
  CREATE INDEX "practices_rels_media_id_idx" ON "practices_rels" USING btree ("media_id");
  CREATE INDEX "practices_rels_practices_id_idx" ON "practices_rels" USING btree ("practices_id");
  CREATE INDEX "practices_rels_organisations_id_idx" ON "practices_rels" USING btree ("organisations_id");
  CREATE INDEX "practices_rels_coordination_projects_id_idx" ON "practices_rels" USING btree ("coordination_projects_id");
  CREATE INDEX "practices_rels_networks_id_idx" ON "practices_rels" USING btree ("networks_id");
  CREATE INDEX "_practices_v_version_practice_type_order_idx" ON "_practices_v_version_practice_type" USING btree ("order");
  CREATE INDEX "_practices_v_version_practice_type_parent_idx" ON "_practices_v_version_practice_type" USING btree ("parent_id");
  CREATE INDEX "_practices_v_version_curriculum_links_order_idx" ON "_practices_v_version_curriculum_links" USING btree ("_order");
  CREATE INDEX "_practices_v_version_curriculum_links_parent_id_idx" ON "_practices_v_version_curriculum_links" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_practices_v_version_curriculum_links_locales_locale_parent_" ON "_practices_v_version_curriculum_links_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_practices_v_version_steps_order_idx" ON "_practices_v_version_steps" USING btree ("_order");
  CREATE INDEX "_practices_v_version_steps_parent_id_idx" ON "_practices_v_version_steps" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_practices_v_version_steps_locales_locale_parent_id_unique" ON "_practices_v_version_steps_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_practices_v_version_evidence_order_idx" ON "_practices_v_version_evidence" USING btree ("_order");
  CREATE INDEX "_practices_v_version_evidence_parent_id_idx" ON "_practices_v_version_evidence" USING btree ("_parent_id");
  CREATE INDEX "_practices_v_version_evidence_file_idx" ON "_practices_v_version_evidence" USING btree ("file_id");
  CREATE UNIQUE INDEX "_practices_v_version_evidence_locales_locale_parent_id_uniqu" ON "_practices_v_version_evidence_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_practices_v_version_outputs_order_idx" ON "_practices_v_version_outputs" USING btree ("_order");
  CREATE INDEX "_practices_v_version_outputs_parent_id_idx" ON "_practices_v_version_outputs" USING btree ("_parent_id");
  CREATE INDEX "_practices_v_version_outputs_file_idx" ON "_practices_v_version_outputs" USING btree ("file_id");
  CREATE UNIQUE INDEX "_practices_v_version_outputs_locales_locale_parent_id_unique" ON "_practices_v_version_outputs_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_practices_v_version_tips_order_idx" ON "_practices_v_version_tips" USING btree ("_order");
  CREATE INDEX "_practices_v_version_tips_parent_id_idx" ON "_practices_v_version_tips" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_practices_v_version_tips_locales_locale_parent_id_unique" ON "_practices_v_version_tips_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_practices_v_version_equity_features_order_idx" ON "_practices_v_version_equity_features" USING btree ("order");
  CREATE INDEX "_practices_v_version_equity_features_parent_idx" ON "_practices_v_version_equity_features" USING btree ("parent_id");
  CREATE INDEX "_practices_v_version_embedding_means_order_idx" ON "_practices_v_version_embedding_means" USING btree ("order");
  CREATE INDEX "_practices_v_version_embedding_means_parent_idx" ON "_practices_v_version_embedding_means" USING btree ("parent_id");
  CREATE INDEX "_practices_v_version_dissemination_order_idx" ON "_practices_v_version_dissemination" USING btree ("_order");
  CREATE INDEX "_practices_v_version_dissemination_parent_id_idx" ON "_practices_v_version_dissemination" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_practices_v_version_dissemination_locales_locale_parent_id_" ON "_practices_v_version_dissemination_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_practices_v_version_external_sources_order_idx" ON "_practices_v_version_external_sources" USING btree ("_order");
  CREATE INDEX "_practices_v_version_external_sources_parent_id_idx" ON "_practices_v_version_external_sources" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_practices_v_version_external_sources_locales_locale_parent_" ON "_practices_v_version_external_sources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_practices_v_version_creators_order_idx" ON "_practices_v_version_creators" USING btree ("_order");
  CREATE INDEX "_practices_v_version_creators_parent_id_idx" ON "_practices_v_version_creators" USING btree ("_parent_id");
  CREATE INDEX "_practices_v_version_creators_organisation_idx" ON "_practices_v_version_creators" USING btree ("organisation_id");
  CREATE UNIQUE INDEX "_practices_v_version_creators_locales_locale_parent_id_uniqu" ON "_practices_v_version_creators_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_practices_v_version_available_locales_order_idx" ON "_practices_v_version_available_locales" USING btree ("order");
  CREATE INDEX "_practices_v_version_available_locales_parent_idx" ON "_practices_v_version_available_locales" USING btree ("parent_id");
  CREATE INDEX "_practices_v_parent_idx" ON "_practices_v" USING btree ("parent_id");
  CREATE INDEX "_practices_v_version_version_level_idx" ON "_practices_v" USING btree ("version_level_id");
  CREATE INDEX "_practices_v_version_version_hero_image_idx" ON "_practices_v" USING btree ("version_hero_image_id");
  CREATE INDEX "_practices_v_version_version_organisation_idx" ON "_practices_v" USING btree ("version_organisation_id");
  CREATE INDEX "_practices_v_version_version_development_project_idx" ON "_practices_v" USING btree ("version_development_project_id");
  CREATE INDEX "_practices_v_version_workflow_version_workflow_state_idx" ON "_practices_v" USING btree ("version_workflow_state");
  CREATE INDEX "_practices_v_version_version_public_id_idx" ON "_practices_v" USING btree ("version_public_id");
  CREATE INDEX "_practices_v_version_version_published_at_idx" ON "_practices_v" USING btree ("version_published_at");
  CREATE INDEX "_practices_v_version_version_owner_idx" ON "_practices_v" USING btree ("version_owner");
  CREATE INDEX "_practices_v_version_version_updated_at_idx" ON "_practices_v" USING btree ("version_updated_at");
  CREATE INDEX "_practices_v_version_version_created_at_idx" ON "_practices_v" USING btree ("version_created_at");
  CREATE INDEX "_practices_v_version_version__status_idx" ON "_practices_v" USING btree ("version__status");
  CREATE INDEX "_practices_v_created_at_idx" ON "_practices_v" USING btree ("created_at");
  CREATE INDEX "_practices_v_updated_at_idx" ON "_practices_v" USING btree ("updated_at");
  CREATE INDEX "_practices_v_snapshot_idx" ON "_practices_v" USING btree ("snapshot");
  CREATE INDEX "_practices_v_published_locale_idx" ON "_practices_v" USING btree ("published_locale");
  CREATE INDEX "_practices_v_latest_idx" ON "_practices_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_practices_v_locales_locale_parent_id_unique" ON "_practices_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_practices_v_texts_order_parent" ON "_practices_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_practices_v_texts_locale_parent" ON "_practices_v_texts" USING btree ("locale","parent_id");
  CREATE INDEX "_practices_v_rels_order_idx" ON "_practices_v_rels" USING btree ("order");
  CREATE INDEX "_practices_v_rels_parent_idx" ON "_practices_v_rels" USING btree ("parent_id");
  CREATE INDEX "_practices_v_rels_path_idx" ON "_practices_v_rels" USING btree ("path");
  CREATE INDEX "_practices_v_rels_codes_id_idx" ON "_practices_v_rels" USING btree ("codes_id");
  CREATE INDEX "_practices_v_rels_media_id_idx" ON "_practices_v_rels" USING btree ("media_id");
  CREATE INDEX "_practices_v_rels_practices_id_idx" ON "_practices_v_rels" USING btree ("practices_id");
  CREATE INDEX "_practices_v_rels_organisations_id_idx" ON "_practices_v_rels" USING btree ("organisations_id");
  CREATE INDEX "_practices_v_rels_coordination_projects_id_idx" ON "_practices_v_rels" USING btree ("coordination_projects_id");
  CREATE INDEX "_practices_v_rels_networks_id_idx" ON "_practices_v_rels" USING btree ("networks_id");
  CREATE INDEX "networks_scope_order_idx" ON "networks_scope" USING btree ("order");
  CREATE INDEX "networks_scope_parent_idx" ON "networks_scope" USING btree ("parent_id");
  CREATE INDEX "networks_channels_order_idx" ON "networks_channels" USING btree ("_order");
  CREATE INDEX "networks_channels_parent_id_idx" ON "networks_channels" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "networks_channels_locales_locale_parent_id_unique" ON "networks_channels_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "networks_purposes_order_idx" ON "networks_purposes" USING btree ("order");
  CREATE INDEX "networks_purposes_parent_idx" ON "networks_purposes" USING btree ("parent_id");
  CREATE INDEX "networks_work_objects_order_idx" ON "networks_work_objects" USING btree ("order");
  CREATE INDEX "networks_work_objects_parent_idx" ON "networks_work_objects" USING btree ("parent_id");
  CREATE INDEX "networks_benefits_order_idx" ON "networks_benefits" USING btree ("_order");
  CREATE INDEX "networks_benefits_parent_id_idx" ON "networks_benefits" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "networks_benefits_locales_locale_parent_id_unique" ON "networks_benefits_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "networks_offers_order_idx" ON "networks_offers" USING btree ("_order");
  CREATE INDEX "networks_offers_parent_id_idx" ON "networks_offers" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "networks_offers_locales_locale_parent_id_unique" ON "networks_offers_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "networks_seeks_order_idx" ON "networks_seeks" USING btree ("_order");
  CREATE INDEX "networks_seeks_parent_id_idx" ON "networks_seeks" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "networks_seeks_locales_locale_parent_id_unique" ON "networks_seeks_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "networks_health_checklist_order_idx" ON "networks_health_checklist" USING btree ("_order");
  CREATE INDEX "networks_health_checklist_parent_id_idx" ON "networks_health_checklist" USING btree ("_parent_id");
  CREATE INDEX "networks_leads_order_idx" ON "networks_leads" USING btree ("_order");
  CREATE INDEX "networks_leads_parent_id_idx" ON "networks_leads" USING btree ("_parent_id");
  CREATE INDEX "networks_leads_organisation_idx" ON "networks_leads" USING btree ("organisation_id");
  CREATE UNIQUE INDEX "networks_leads_locales_locale_parent_id_unique" ON "networks_leads_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "networks_funding_order_idx" ON "networks_funding" USING btree ("_order");
  CREATE INDEX "networks_funding_parent_id_idx" ON "networks_funding" USING btree ("_parent_id");
  CREATE INDEX "networks_funding_funder_idx" ON "networks_funding" USING btree ("funder_id");
  CREATE UNIQUE INDEX "networks_funding_locales_locale_parent_id_unique" ON "networks_funding_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "networks_available_locales_order_idx" ON "networks_available_locales" USING btree ("order");
  CREATE INDEX "networks_available_locales_parent_idx" ON "networks_available_locales" USING btree ("parent_id");
  CREATE INDEX "networks_logo_idx" ON "networks" USING btree ("logo_id");
  CREATE INDEX "networks_initiator_idx" ON "networks" USING btree ("initiator_id");
  CREATE INDEX "networks_owner_organisation_idx" ON "networks" USING btree ("owner_organisation_id");
  CREATE INDEX "networks_sunset_sunset_successor_idx" ON "networks" USING btree ("sunset_successor_id");
  CREATE INDEX "networks_workflow_workflow_state_idx" ON "networks" USING btree ("workflow_state");
  CREATE INDEX "networks_public_id_idx" ON "networks" USING btree ("public_id");
  CREATE INDEX "networks_published_at_idx" ON "networks" USING btree ("published_at");
  CREATE INDEX "networks_owner_idx" ON "networks" USING btree ("owner");
  CREATE INDEX "networks_updated_at_idx" ON "networks" USING btree ("updated_at");
  CREATE INDEX "networks_created_at_idx" ON "networks" USING btree ("created_at");
  CREATE INDEX "networks__status_idx" ON "networks" USING btree ("_status");
  CREATE UNIQUE INDEX "networks_locales_locale_parent_id_unique" ON "networks_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "networks_texts_order_parent" ON "networks_texts" USING btree ("order","parent_id");
  CREATE INDEX "networks_rels_order_idx" ON "networks_rels" USING btree ("order");
  CREATE INDEX "networks_rels_parent_idx" ON "networks_rels" USING btree ("parent_id");
  CREATE INDEX "networks_rels_path_idx" ON "networks_rels" USING btree ("path");
  CREATE INDEX "networks_rels_codes_id_idx" ON "networks_rels" USING btree ("codes_id");
  CREATE INDEX "networks_rels_organisations_id_idx" ON "networks_rels" USING btree ("organisations_id");
  CREATE INDEX "networks_rels_coordination_projects_id_idx" ON "networks_rels" USING btree ("coordination_projects_id");
  CREATE INDEX "networks_rels_guides_id_idx" ON "networks_rels" USING btree ("guides_id");
  CREATE INDEX "_networks_v_version_scope_order_idx" ON "_networks_v_version_scope" USING btree ("order");
  CREATE INDEX "_networks_v_version_scope_parent_idx" ON "_networks_v_version_scope" USING btree ("parent_id");
  CREATE INDEX "_networks_v_version_channels_order_idx" ON "_networks_v_version_channels" USING btree ("_order");
  CREATE INDEX "_networks_v_version_channels_parent_id_idx" ON "_networks_v_version_channels" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_networks_v_version_channels_locales_locale_parent_id_unique" ON "_networks_v_version_channels_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_networks_v_version_purposes_order_idx" ON "_networks_v_version_purposes" USING btree ("order");
  CREATE INDEX "_networks_v_version_purposes_parent_idx" ON "_networks_v_version_purposes" USING btree ("parent_id");
  CREATE INDEX "_networks_v_version_work_objects_order_idx" ON "_networks_v_version_work_objects" USING btree ("order");
  CREATE INDEX "_networks_v_version_work_objects_parent_idx" ON "_networks_v_version_work_objects" USING btree ("parent_id");
  CREATE INDEX "_networks_v_version_benefits_order_idx" ON "_networks_v_version_benefits" USING btree ("_order");
  CREATE INDEX "_networks_v_version_benefits_parent_id_idx" ON "_networks_v_version_benefits" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_networks_v_version_benefits_locales_locale_parent_id_unique" ON "_networks_v_version_benefits_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_networks_v_version_offers_order_idx" ON "_networks_v_version_offers" USING btree ("_order");
  CREATE INDEX "_networks_v_version_offers_parent_id_idx" ON "_networks_v_version_offers" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_networks_v_version_offers_locales_locale_parent_id_unique" ON "_networks_v_version_offers_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_networks_v_version_seeks_order_idx" ON "_networks_v_version_seeks" USING btree ("_order");
  CREATE INDEX "_networks_v_version_seeks_parent_id_idx" ON "_networks_v_version_seeks" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_networks_v_version_seeks_locales_locale_parent_id_unique" ON "_networks_v_version_seeks_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_networks_v_version_health_checklist_order_idx" ON "_networks_v_version_health_checklist" USING btree ("_order");
  CREATE INDEX "_networks_v_version_health_checklist_parent_id_idx" ON "_networks_v_version_health_checklist" USING btree ("_parent_id");
  CREATE INDEX "_networks_v_version_leads_order_idx" ON "_networks_v_version_leads" USING btree ("_order");
  CREATE INDEX "_networks_v_version_leads_parent_id_idx" ON "_networks_v_version_leads" USING btree ("_parent_id");
  CREATE INDEX "_networks_v_version_leads_organisation_idx" ON "_networks_v_version_leads" USING btree ("organisation_id");
  CREATE UNIQUE INDEX "_networks_v_version_leads_locales_locale_parent_id_unique" ON "_networks_v_version_leads_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_networks_v_version_funding_order_idx" ON "_networks_v_version_funding" USING btree ("_order");
  CREATE INDEX "_networks_v_version_funding_parent_id_idx" ON "_networks_v_version_funding" USING btree ("_parent_id");
  CREATE INDEX "_networks_v_version_funding_funder_idx" ON "_networks_v_version_funding" USING btree ("funder_id");
  CREATE UNIQUE INDEX "_networks_v_version_funding_locales_locale_parent_id_unique" ON "_networks_v_version_funding_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_networks_v_version_available_locales_order_idx" ON "_networks_v_version_available_locales" USING btree ("order");
  CREATE INDEX "_networks_v_version_available_locales_parent_idx" ON "_networks_v_version_available_locales" USING btree ("parent_id");
  CREATE INDEX "_networks_v_parent_idx" ON "_networks_v" USING btree ("parent_id");
  CREATE INDEX "_networks_v_version_version_logo_idx" ON "_networks_v" USING btree ("version_logo_id");
  CREATE INDEX "_networks_v_version_version_initiator_idx" ON "_networks_v" USING btree ("version_initiator_id");
  CREATE INDEX "_networks_v_version_version_owner_organisation_idx" ON "_networks_v" USING btree ("version_owner_organisation_id");
  CREATE INDEX "_networks_v_version_sunset_version_sunset_successor_idx" ON "_networks_v" USING btree ("version_sunset_successor_id");
  CREATE INDEX "_networks_v_version_workflow_version_workflow_state_idx" ON "_networks_v" USING btree ("version_workflow_state");
  CREATE INDEX "_networks_v_version_version_public_id_idx" ON "_networks_v" USING btree ("version_public_id");
  CREATE INDEX "_networks_v_version_version_published_at_idx" ON "_networks_v" USING btree ("version_published_at");
  CREATE INDEX "_networks_v_version_version_owner_idx" ON "_networks_v" USING btree ("version_owner");
  CREATE INDEX "_networks_v_version_version_updated_at_idx" ON "_networks_v" USING btree ("version_updated_at");
  CREATE INDEX "_networks_v_version_version_created_at_idx" ON "_networks_v" USING btree ("version_created_at");
  CREATE INDEX "_networks_v_version_version__status_idx" ON "_networks_v" USING btree ("version__status");
  CREATE INDEX "_networks_v_created_at_idx" ON "_networks_v" USING btree ("created_at");
  CREATE INDEX "_networks_v_updated_at_idx" ON "_networks_v" USING btree ("updated_at");
  CREATE INDEX "_networks_v_snapshot_idx" ON "_networks_v" USING btree ("snapshot");
  CREATE INDEX "_networks_v_published_locale_idx" ON "_networks_v" USING btree ("published_locale");
  CREATE INDEX "_networks_v_latest_idx" ON "_networks_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_networks_v_locales_locale_parent_id_unique" ON "_networks_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_networks_v_texts_order_parent" ON "_networks_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_networks_v_rels_order_idx" ON "_networks_v_rels" USING btree ("order");
  CREATE INDEX "_networks_v_rels_parent_idx" ON "_networks_v_rels" USING btree ("parent_id");
  CREATE INDEX "_networks_v_rels_path_idx" ON "_networks_v_rels" USING btree ("path");
  CREATE INDEX "_networks_v_rels_codes_id_idx" ON "_networks_v_rels" USING btree ("codes_id");
  CREATE INDEX "_networks_v_rels_organisations_id_idx" ON "_networks_v_rels" USING btree ("organisations_id");
  CREATE INDEX "_networks_v_rels_coordination_projects_id_idx" ON "_networks_v_rels" USING btree ("coordination_projects_id");
  CREATE INDEX "_networks_v_rels_guides_id_idx" ON "_networks_v_rels" USING btree ("guides_id");
  CREATE INDEX "coordination_projects_coordinators_order_idx" ON "coordination_projects_coordinators" USING btree ("_order");
  CREATE INDEX "coordination_projects_coordinators_parent_id_idx" ON "coordination_projects_coordinators" USING btree ("_parent_id");
  CREATE INDEX "coordination_projects_coordinators_organisation_idx" ON "coordination_projects_coordinators" USING btree ("organisation_id");
  CREATE INDEX "coordination_projects_coordinators_portrait_idx" ON "coordination_projects_coordinators" USING btree ("portrait_id");
  CREATE UNIQUE INDEX "coordination_projects_coordinators_locales_locale_parent_id_" ON "coordination_projects_coordinators_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "coordination_projects_oph_contacts_order_idx" ON "coordination_projects_oph_contacts" USING btree ("_order");
  CREATE INDEX "coordination_projects_oph_contacts_parent_id_idx" ON "coordination_projects_oph_contacts" USING btree ("_parent_id");
  CREATE INDEX "coordination_projects_oph_contacts_organisation_idx" ON "coordination_projects_oph_contacts" USING btree ("organisation_id");
  CREATE UNIQUE INDEX "coordination_projects_oph_contacts_locales_locale_parent_id_" ON "coordination_projects_oph_contacts_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "coordination_meetings_order_idx" ON "coordination_meetings" USING btree ("_order");
  CREATE INDEX "coordination_meetings_parent_id_idx" ON "coordination_meetings" USING btree ("_parent_id");
  CREATE INDEX "coordination_projects_funding_order_idx" ON "coordination_projects_funding" USING btree ("_order");
  CREATE INDEX "coordination_projects_funding_parent_id_idx" ON "coordination_projects_funding" USING btree ("_parent_id");
  CREATE INDEX "coordination_projects_funding_funder_idx" ON "coordination_projects_funding" USING btree ("funder_id");
  CREATE UNIQUE INDEX "coordination_projects_funding_locales_locale_parent_id_uniqu" ON "coordination_projects_funding_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "coordination_projects_phases_order_idx" ON "coordination_projects_phases" USING btree ("_order");
  CREATE INDEX "coordination_projects_phases_parent_id_idx" ON "coordination_projects_phases" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "coordination_projects_phases_locales_locale_parent_id_unique" ON "coordination_projects_phases_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "coordination_dissemination_order_idx" ON "coordination_dissemination" USING btree ("_order");
  CREATE INDEX "coordination_dissemination_parent_id_idx" ON "coordination_dissemination" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "coordination_dissemination_locales_locale_parent_id_unique" ON "coordination_dissemination_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "coordination_projects_key_figures_order_idx" ON "coordination_projects_key_figures" USING btree ("_order");
  CREATE INDEX "coordination_projects_key_figures_parent_id_idx" ON "coordination_projects_key_figures" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "coordination_projects_key_figures_locales_locale_parent_id_u" ON "coordination_projects_key_figures_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "coordination_projects_action_plans_order_idx" ON "coordination_projects_action_plans" USING btree ("_order");
  CREATE INDEX "coordination_projects_action_plans_parent_id_idx" ON "coordination_projects_action_plans" USING btree ("_parent_id");
  CREATE INDEX "coordination_projects_action_plans_file_idx" ON "coordination_projects_action_plans" USING btree ("file_id");
  CREATE INDEX "coordination_projects_guidance_order_idx" ON "coordination_projects_guidance" USING btree ("_order");
  CREATE INDEX "coordination_projects_guidance_parent_id_idx" ON "coordination_projects_guidance" USING btree ("_parent_id");
  CREATE INDEX "coordination_projects_closing_lessons_order_idx" ON "coordination_projects_closing_lessons" USING btree ("_order");
  CREATE INDEX "coordination_projects_closing_lessons_parent_id_idx" ON "coordination_projects_closing_lessons" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "coordination_projects_closing_lessons_locales_locale_parent_" ON "coordination_projects_closing_lessons_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "coordination_projects_archives_order_idx" ON "coordination_projects_archives" USING btree ("_order");
  CREATE INDEX "coordination_projects_archives_parent_id_idx" ON "coordination_projects_archives" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "coordination_projects_archives_locales_locale_parent_id_uniq" ON "coordination_projects_archives_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "coordination_projects_reports_order_idx" ON "coordination_projects_reports" USING btree ("_order");
  CREATE INDEX "coordination_projects_reports_parent_id_idx" ON "coordination_projects_reports" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "coordination_projects_reports_locales_locale_parent_id_uniqu" ON "coordination_projects_reports_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "coordination_projects_references_order_idx" ON "coordination_projects_references" USING btree ("_order");
  CREATE INDEX "coordination_projects_references_parent_id_idx" ON "coordination_projects_references" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "coordination_projects_references_locales_locale_parent_id_un" ON "coordination_projects_references_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "coordination_projects_available_locales_order_idx" ON "coordination_projects_available_locales" USING btree ("order");
  CREATE INDEX "coordination_projects_available_locales_parent_idx" ON "coordination_projects_available_locales" USING btree ("parent_id");
  CREATE INDEX "coordination_projects_hero_image_idx" ON "coordination_projects" USING btree ("hero_image_id");
  CREATE INDEX "coordination_projects_host_organisation_idx" ON "coordination_projects" USING btree ("host_organisation_id");
  CREATE INDEX "coordination_projects_closing_closing_successor_idx" ON "coordination_projects" USING btree ("closing_successor_id");
  CREATE INDEX "coordination_projects_workflow_workflow_state_idx" ON "coordination_projects" USING btree ("workflow_state");
  CREATE INDEX "coordination_projects_public_id_idx" ON "coordination_projects" USING btree ("public_id");
  CREATE INDEX "coordination_projects_published_at_idx" ON "coordination_projects" USING btree ("published_at");
  CREATE INDEX "coordination_projects_owner_idx" ON "coordination_projects" USING btree ("owner");
  CREATE INDEX "coordination_projects_updated_at_idx" ON "coordination_projects" USING btree ("updated_at");
  CREATE INDEX "coordination_projects_created_at_idx" ON "coordination_projects" USING btree ("created_at");
  CREATE INDEX "coordination_projects__status_idx" ON "coordination_projects" USING btree ("_status");
  CREATE UNIQUE INDEX "coordination_projects_locales_locale_parent_id_unique" ON "coordination_projects_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "coordination_projects_texts_order_parent" ON "coordination_projects_texts" USING btree ("order","parent_id");
  CREATE INDEX "coordination_projects_rels_order_idx" ON "coordination_projects_rels" USING btree ("order");
  CREATE INDEX "coordination_projects_rels_parent_idx" ON "coordination_projects_rels" USING btree ("parent_id");
  CREATE INDEX "coordination_projects_rels_path_idx" ON "coordination_projects_rels" USING btree ("path");
  CREATE INDEX "coordination_projects_rels_codes_id_idx" ON "coordination_projects_rels" USING btree ("codes_id");
  CREATE INDEX "coordination_projects_rels_organisations_id_idx" ON "coordination_projects_rels" USING btree ("organisations_id");
  CREATE INDEX "_coordination_projects_v_version_coordinators_order_idx" ON "_coordination_projects_v_version_coordinators" USING btree ("_order");
  CREATE INDEX "_coordination_projects_v_version_coordinators_parent_id_idx" ON "_coordination_projects_v_version_coordinators" USING btree ("_parent_id");
  CREATE INDEX "_coordination_projects_v_version_coordinators_organisati_idx" ON "_coordination_projects_v_version_coordinators" USING btree ("organisation_id");
  CREATE INDEX "_coordination_projects_v_version_coordinators_portrait_idx" ON "_coordination_projects_v_version_coordinators" USING btree ("portrait_id");
  CREATE UNIQUE INDEX "_coordination_projects_v_version_coordinators_locales_locale" ON "_coordination_projects_v_version_coordinators_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_coordination_projects_v_version_oph_contacts_order_idx" ON "_coordination_projects_v_version_oph_contacts" USING btree ("_order");
  CREATE INDEX "_coordination_projects_v_version_oph_contacts_parent_id_idx" ON "_coordination_projects_v_version_oph_contacts" USING btree ("_parent_id");
  CREATE INDEX "_coordination_projects_v_version_oph_contacts_organisati_idx" ON "_coordination_projects_v_version_oph_contacts" USING btree ("organisation_id");
  CREATE UNIQUE INDEX "_coordination_projects_v_version_oph_contacts_locales_locale" ON "_coordination_projects_v_version_oph_contacts_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_coordination_meetings_v_order_idx" ON "_coordination_meetings_v" USING btree ("_order");
  CREATE INDEX "_coordination_meetings_v_parent_id_idx" ON "_coordination_meetings_v" USING btree ("_parent_id");
  CREATE INDEX "_coordination_projects_v_version_funding_order_idx" ON "_coordination_projects_v_version_funding" USING btree ("_order");
  CREATE INDEX "_coordination_projects_v_version_funding_parent_id_idx" ON "_coordination_projects_v_version_funding" USING btree ("_parent_id");
  CREATE INDEX "_coordination_projects_v_version_funding_funder_idx" ON "_coordination_projects_v_version_funding" USING btree ("funder_id");
  CREATE UNIQUE INDEX "_coordination_projects_v_version_funding_locales_locale_pare" ON "_coordination_projects_v_version_funding_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_coordination_projects_v_version_phases_order_idx" ON "_coordination_projects_v_version_phases" USING btree ("_order");
  CREATE INDEX "_coordination_projects_v_version_phases_parent_id_idx" ON "_coordination_projects_v_version_phases" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_coordination_projects_v_version_phases_locales_locale_paren" ON "_coordination_projects_v_version_phases_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_coordination_dissemination_v_order_idx" ON "_coordination_dissemination_v" USING btree ("_order");
  CREATE INDEX "_coordination_dissemination_v_parent_id_idx" ON "_coordination_dissemination_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_coordination_dissemination_v_locales_locale_parent_id_uniqu" ON "_coordination_dissemination_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_coordination_projects_v_version_key_figures_order_idx" ON "_coordination_projects_v_version_key_figures" USING btree ("_order");
  CREATE INDEX "_coordination_projects_v_version_key_figures_parent_id_idx" ON "_coordination_projects_v_version_key_figures" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_coordination_projects_v_version_key_figures_locales_locale_" ON "_coordination_projects_v_version_key_figures_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_coordination_projects_v_version_action_plans_order_idx" ON "_coordination_projects_v_version_action_plans" USING btree ("_order");
  CREATE INDEX "_coordination_projects_v_version_action_plans_parent_id_idx" ON "_coordination_projects_v_version_action_plans" USING btree ("_parent_id");
  CREATE INDEX "_coordination_projects_v_version_action_plans_file_idx" ON "_coordination_projects_v_version_action_plans" USING btree ("file_id");
  CREATE INDEX "_coordination_projects_v_version_guidance_order_idx" ON "_coordination_projects_v_version_guidance" USING btree ("_order");
  CREATE INDEX "_coordination_projects_v_version_guidance_parent_id_idx" ON "_coordination_projects_v_version_guidance" USING btree ("_parent_id");
  CREATE INDEX "_coordination_projects_v_version_closing_lessons_order_idx" ON "_coordination_projects_v_version_closing_lessons" USING btree ("_order");
  CREATE INDEX "_coordination_projects_v_version_closing_lessons_parent_id_idx" ON "_coordination_projects_v_version_closing_lessons" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_coordination_projects_v_version_closing_lessons_locales_loc" ON "_coordination_projects_v_version_closing_lessons_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_coordination_projects_v_version_archives_order_idx" ON "_coordination_projects_v_version_archives" USING btree ("_order");
  CREATE INDEX "_coordination_projects_v_version_archives_parent_id_idx" ON "_coordination_projects_v_version_archives" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_coordination_projects_v_version_archives_locales_locale_par" ON "_coordination_projects_v_version_archives_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_coordination_projects_v_version_reports_order_idx" ON "_coordination_projects_v_version_reports" USING btree ("_order");
  CREATE INDEX "_coordination_projects_v_version_reports_parent_id_idx" ON "_coordination_projects_v_version_reports" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_coordination_projects_v_version_reports_locales_locale_pare" ON "_coordination_projects_v_version_reports_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_coordination_projects_v_version_references_order_idx" ON "_coordination_projects_v_version_references" USING btree ("_order");
  CREATE INDEX "_coordination_projects_v_version_references_parent_id_idx" ON "_coordination_projects_v_version_references" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_coordination_projects_v_version_references_locales_locale_p" ON "_coordination_projects_v_version_references_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_coordination_projects_v_version_available_locales_order_idx" ON "_coordination_projects_v_version_available_locales" USING btree ("order");
  CREATE INDEX "_coordination_projects_v_version_available_locales_parent_idx" ON "_coordination_projects_v_version_available_locales" USING btree ("parent_id");
  CREATE INDEX "_coordination_projects_v_parent_idx" ON "_coordination_projects_v" USING btree ("parent_id");
  CREATE INDEX "_coordination_projects_v_version_version_hero_image_idx" ON "_coordination_projects_v" USING btree ("version_hero_image_id");
  CREATE INDEX "_coordination_projects_v_version_version_host_organisati_idx" ON "_coordination_projects_v" USING btree ("version_host_organisation_id");
  CREATE INDEX "_coordination_projects_v_version_closing_version_closing_idx" ON "_coordination_projects_v" USING btree ("version_closing_successor_id");
  CREATE INDEX "_coordination_projects_v_version_workflow_version_workfl_idx" ON "_coordination_projects_v" USING btree ("version_workflow_state");
  CREATE INDEX "_coordination_projects_v_version_version_public_id_idx" ON "_coordination_projects_v" USING btree ("version_public_id");
  CREATE INDEX "_coordination_projects_v_version_version_published_at_idx" ON "_coordination_projects_v" USING btree ("version_published_at");
  CREATE INDEX "_coordination_projects_v_version_version_owner_idx" ON "_coordination_projects_v" USING btree ("version_owner");
  CREATE INDEX "_coordination_projects_v_version_version_updated_at_idx" ON "_coordination_projects_v" USING btree ("version_updated_at");
  CREATE INDEX "_coordination_projects_v_version_version_created_at_idx" ON "_coordination_projects_v" USING btree ("version_created_at");
  CREATE INDEX "_coordination_projects_v_version_version__status_idx" ON "_coordination_projects_v" USING btree ("version__status");
  CREATE INDEX "_coordination_projects_v_created_at_idx" ON "_coordination_projects_v" USING btree ("created_at");
  CREATE INDEX "_coordination_projects_v_updated_at_idx" ON "_coordination_projects_v" USING btree ("updated_at");
  CREATE INDEX "_coordination_projects_v_snapshot_idx" ON "_coordination_projects_v" USING btree ("snapshot");
  CREATE INDEX "_coordination_projects_v_published_locale_idx" ON "_coordination_projects_v" USING btree ("published_locale");
  CREATE INDEX "_coordination_projects_v_latest_idx" ON "_coordination_projects_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_coordination_projects_v_locales_locale_parent_id_unique" ON "_coordination_projects_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_coordination_projects_v_texts_order_parent" ON "_coordination_projects_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_coordination_projects_v_rels_order_idx" ON "_coordination_projects_v_rels" USING btree ("order");
  CREATE INDEX "_coordination_projects_v_rels_parent_idx" ON "_coordination_projects_v_rels" USING btree ("parent_id");
  CREATE INDEX "_coordination_projects_v_rels_path_idx" ON "_coordination_projects_v_rels" USING btree ("path");
  CREATE INDEX "_coordination_projects_v_rels_codes_id_idx" ON "_coordination_projects_v_rels" USING btree ("codes_id");
  CREATE INDEX "_coordination_projects_v_rels_organisations_id_idx" ON "_coordination_projects_v_rels" USING btree ("organisations_id");
  CREATE INDEX "mentors_modes_order_idx" ON "mentors_modes" USING btree ("order");
  CREATE INDEX "mentors_modes_parent_idx" ON "mentors_modes" USING btree ("parent_id");
  CREATE INDEX "mentors_training_order_idx" ON "mentors_training" USING btree ("_order");
  CREATE INDEX "mentors_training_parent_id_idx" ON "mentors_training" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "mentors_training_locales_locale_parent_id_unique" ON "mentors_training_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "mentors_legal_basis_scopes_order_idx" ON "mentors_legal_basis_scopes" USING btree ("order");
  CREATE INDEX "mentors_legal_basis_scopes_parent_idx" ON "mentors_legal_basis_scopes" USING btree ("parent_id");
  CREATE INDEX "mentors_available_locales_order_idx" ON "mentors_available_locales" USING btree ("order");
  CREATE INDEX "mentors_available_locales_parent_idx" ON "mentors_available_locales" USING btree ("parent_id");
  CREATE INDEX "mentors_organisation_idx" ON "mentors" USING btree ("organisation_id");
  CREATE INDEX "mentors_portrait_idx" ON "mentors" USING btree ("portrait_id");
  CREATE INDEX "mentors_workflow_workflow_state_idx" ON "mentors" USING btree ("workflow_state");
  CREATE INDEX "mentors_public_id_idx" ON "mentors" USING btree ("public_id");
  CREATE INDEX "mentors_published_at_idx" ON "mentors" USING btree ("published_at");
  CREATE INDEX "mentors_owner_idx" ON "mentors" USING btree ("owner");
  CREATE INDEX "mentors_updated_at_idx" ON "mentors" USING btree ("updated_at");
  CREATE INDEX "mentors_created_at_idx" ON "mentors" USING btree ("created_at");
  CREATE INDEX "mentors__status_idx" ON "mentors" USING btree ("_status");
  CREATE UNIQUE INDEX "mentors_locales_locale_parent_id_unique" ON "mentors_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "mentors_texts_order_parent" ON "mentors_texts" USING btree ("order","parent_id");
  CREATE INDEX "mentors_rels_order_idx" ON "mentors_rels" USING btree ("order");
  CREATE INDEX "mentors_rels_parent_idx" ON "mentors_rels" USING btree ("parent_id");
  CREATE INDEX "mentors_rels_path_idx" ON "mentors_rels" USING btree ("path");
  CREATE INDEX "mentors_rels_codes_id_idx" ON "mentors_rels" USING btree ("codes_id");
  CREATE INDEX "mentors_rels_coordination_projects_id_idx" ON "mentors_rels" USING btree ("coordination_projects_id");
  CREATE INDEX "mentors_rels_networks_id_idx" ON "mentors_rels" USING btree ("networks_id");
  CREATE INDEX "mentors_rels_practices_id_idx" ON "mentors_rels" USING btree ("practices_id");
  CREATE INDEX "_mentors_v_version_modes_order_idx" ON "_mentors_v_version_modes" USING btree ("order");
  CREATE INDEX "_mentors_v_version_modes_parent_idx" ON "_mentors_v_version_modes" USING btree ("parent_id");
  CREATE INDEX "_mentors_v_version_training_order_idx" ON "_mentors_v_version_training" USING btree ("_order");
  CREATE INDEX "_mentors_v_version_training_parent_id_idx" ON "_mentors_v_version_training" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_mentors_v_version_training_locales_locale_parent_id_unique" ON "_mentors_v_version_training_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_mentors_v_version_legal_basis_scopes_order_idx" ON "_mentors_v_version_legal_basis_scopes" USING btree ("order");
  CREATE INDEX "_mentors_v_version_legal_basis_scopes_parent_idx" ON "_mentors_v_version_legal_basis_scopes" USING btree ("parent_id");
  CREATE INDEX "_mentors_v_version_available_locales_order_idx" ON "_mentors_v_version_available_locales" USING btree ("order");
  CREATE INDEX "_mentors_v_version_available_locales_parent_idx" ON "_mentors_v_version_available_locales" USING btree ("parent_id");
  CREATE INDEX "_mentors_v_parent_idx" ON "_mentors_v" USING btree ("parent_id");
  CREATE INDEX "_mentors_v_version_version_organisation_idx" ON "_mentors_v" USING btree ("version_organisation_id");
  CREATE INDEX "_mentors_v_version_version_portrait_idx" ON "_mentors_v" USING btree ("version_portrait_id");
  CREATE INDEX "_mentors_v_version_workflow_version_workflow_state_idx" ON "_mentors_v" USING btree ("version_workflow_state");
  CREATE INDEX "_mentors_v_version_version_public_id_idx" ON "_mentors_v" USING btree ("version_public_id");
  CREATE INDEX "_mentors_v_version_version_published_at_idx" ON "_mentors_v" USING btree ("version_published_at");
  CREATE INDEX "_mentors_v_version_version_owner_idx" ON "_mentors_v" USING btree ("version_owner");
  CREATE INDEX "_mentors_v_version_version_updated_at_idx" ON "_mentors_v" USING btree ("version_updated_at");
  CREATE INDEX "_mentors_v_version_version_created_at_idx" ON "_mentors_v" USING btree ("version_created_at");
  CREATE INDEX "_mentors_v_version_version__status_idx" ON "_mentors_v" USING btree ("version__status");
  CREATE INDEX "_mentors_v_created_at_idx" ON "_mentors_v" USING btree ("created_at");
  CREATE INDEX "_mentors_v_updated_at_idx" ON "_mentors_v" USING btree ("updated_at");
  CREATE INDEX "_mentors_v_snapshot_idx" ON "_mentors_v" USING btree ("snapshot");
  CREATE INDEX "_mentors_v_published_locale_idx" ON "_mentors_v" USING btree ("published_locale");
  CREATE INDEX "_mentors_v_latest_idx" ON "_mentors_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_mentors_v_locales_locale_parent_id_unique" ON "_mentors_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_mentors_v_texts_order_parent" ON "_mentors_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_mentors_v_rels_order_idx" ON "_mentors_v_rels" USING btree ("order");
  CREATE INDEX "_mentors_v_rels_parent_idx" ON "_mentors_v_rels" USING btree ("parent_id");
  CREATE INDEX "_mentors_v_rels_path_idx" ON "_mentors_v_rels" USING btree ("path");
  CREATE INDEX "_mentors_v_rels_codes_id_idx" ON "_mentors_v_rels" USING btree ("codes_id");
  CREATE INDEX "_mentors_v_rels_coordination_projects_id_idx" ON "_mentors_v_rels" USING btree ("coordination_projects_id");
  CREATE INDEX "_mentors_v_rels_networks_id_idx" ON "_mentors_v_rels" USING btree ("networks_id");
  CREATE INDEX "_mentors_v_rels_practices_id_idx" ON "_mentors_v_rels" USING btree ("practices_id");
  CREATE INDEX "guides_usable_for_order_idx" ON "guides_usable_for" USING btree ("order");
  CREATE INDEX "guides_usable_for_parent_idx" ON "guides_usable_for" USING btree ("parent_id");
  CREATE INDEX "guides_items_order_idx" ON "guides_items" USING btree ("_order");
  CREATE INDEX "guides_items_parent_id_idx" ON "guides_items" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "guides_items_locales_locale_parent_id_unique" ON "guides_items_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "guides_references_order_idx" ON "guides_references" USING btree ("_order");
  CREATE INDEX "guides_references_parent_id_idx" ON "guides_references" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "guides_references_locales_locale_parent_id_unique" ON "guides_references_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "guides_available_locales_order_idx" ON "guides_available_locales" USING btree ("order");
  CREATE INDEX "guides_available_locales_parent_idx" ON "guides_available_locales" USING btree ("parent_id");
  CREATE INDEX "guides_hero_image_idx" ON "guides" USING btree ("hero_image_id");
  CREATE INDEX "guides_made_at_made_at_municipality_idx" ON "guides" USING btree ("made_at_municipality_id");
  CREATE INDEX "guides_next_guide_idx" ON "guides" USING btree ("next_guide_id");
  CREATE INDEX "guides_workflow_workflow_state_idx" ON "guides" USING btree ("workflow_state");
  CREATE INDEX "guides_public_id_idx" ON "guides" USING btree ("public_id");
  CREATE INDEX "guides_published_at_idx" ON "guides" USING btree ("published_at");
  CREATE INDEX "guides_owner_idx" ON "guides" USING btree ("owner");
  CREATE INDEX "guides_updated_at_idx" ON "guides" USING btree ("updated_at");
  CREATE INDEX "guides_created_at_idx" ON "guides" USING btree ("created_at");
  CREATE INDEX "guides__status_idx" ON "guides" USING btree ("_status");
  CREATE UNIQUE INDEX "guides_locales_locale_parent_id_unique" ON "guides_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "guides_texts_order_parent" ON "guides_texts" USING btree ("order","parent_id");
  CREATE INDEX "guides_rels_order_idx" ON "guides_rels" USING btree ("order");
  CREATE INDEX "guides_rels_parent_idx" ON "guides_rels" USING btree ("parent_id");
  CREATE INDEX "guides_rels_path_idx" ON "guides_rels" USING btree ("path");
  CREATE INDEX "guides_rels_codes_id_idx" ON "guides_rels" USING btree ("codes_id");
  CREATE INDEX "guides_rels_media_id_idx" ON "guides_rels" USING btree ("media_id");
  CREATE INDEX "guides_rels_organisations_id_idx" ON "guides_rels" USING btree ("organisations_id");
  CREATE INDEX "guides_rels_coordination_projects_id_idx" ON "guides_rels" USING btree ("coordination_projects_id");
  CREATE INDEX "guides_rels_networks_id_idx" ON "guides_rels" USING btree ("networks_id");
  CREATE INDEX "_guides_v_version_usable_for_order_idx" ON "_guides_v_version_usable_for" USING btree ("order");
  CREATE INDEX "_guides_v_version_usable_for_parent_idx" ON "_guides_v_version_usable_for" USING btree ("parent_id");
  CREATE INDEX "_guides_v_version_items_order_idx" ON "_guides_v_version_items" USING btree ("_order");
  CREATE INDEX "_guides_v_version_items_parent_id_idx" ON "_guides_v_version_items" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_guides_v_version_items_locales_locale_parent_id_unique" ON "_guides_v_version_items_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_guides_v_version_references_order_idx" ON "_guides_v_version_references" USING btree ("_order");
  CREATE INDEX "_guides_v_version_references_parent_id_idx" ON "_guides_v_version_references" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_guides_v_version_references_locales_locale_parent_id_unique" ON "_guides_v_version_references_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_guides_v_version_available_locales_order_idx" ON "_guides_v_version_available_locales" USING btree ("order");
  CREATE INDEX "_guides_v_version_available_locales_parent_idx" ON "_guides_v_version_available_locales" USING btree ("parent_id");
  CREATE INDEX "_guides_v_parent_idx" ON "_guides_v" USING btree ("parent_id");
  CREATE INDEX "_guides_v_version_version_hero_image_idx" ON "_guides_v" USING btree ("version_hero_image_id");
  CREATE INDEX "_guides_v_version_made_at_version_made_at_municipality_idx" ON "_guides_v" USING btree ("version_made_at_municipality_id");
  CREATE INDEX "_guides_v_version_version_next_guide_idx" ON "_guides_v" USING btree ("version_next_guide_id");
  CREATE INDEX "_guides_v_version_workflow_version_workflow_state_idx" ON "_guides_v" USING btree ("version_workflow_state");
  CREATE INDEX "_guides_v_version_version_public_id_idx" ON "_guides_v" USING btree ("version_public_id");
  CREATE INDEX "_guides_v_version_version_published_at_idx" ON "_guides_v" USING btree ("version_published_at");
  CREATE INDEX "_guides_v_version_version_owner_idx" ON "_guides_v" USING btree ("version_owner");
  CREATE INDEX "_guides_v_version_version_updated_at_idx" ON "_guides_v" USING btree ("version_updated_at");
  CREATE INDEX "_guides_v_version_version_created_at_idx" ON "_guides_v" USING btree ("version_created_at");
  CREATE INDEX "_guides_v_version_version__status_idx" ON "_guides_v" USING btree ("version__status");
  CREATE INDEX "_guides_v_created_at_idx" ON "_guides_v" USING btree ("created_at");
  CREATE INDEX "_guides_v_updated_at_idx" ON "_guides_v" USING btree ("updated_at");
  CREATE INDEX "_guides_v_snapshot_idx" ON "_guides_v" USING btree ("snapshot");
  CREATE INDEX "_guides_v_published_locale_idx" ON "_guides_v" USING btree ("published_locale");
  CREATE INDEX "_guides_v_latest_idx" ON "_guides_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_guides_v_locales_locale_parent_id_unique" ON "_guides_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_guides_v_texts_order_parent" ON "_guides_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_guides_v_rels_order_idx" ON "_guides_v_rels" USING btree ("order");
  CREATE INDEX "_guides_v_rels_parent_idx" ON "_guides_v_rels" USING btree ("parent_id");
  CREATE INDEX "_guides_v_rels_path_idx" ON "_guides_v_rels" USING btree ("path");
  CREATE INDEX "_guides_v_rels_codes_id_idx" ON "_guides_v_rels" USING btree ("codes_id");
  CREATE INDEX "_guides_v_rels_media_id_idx" ON "_guides_v_rels" USING btree ("media_id");
  CREATE INDEX "_guides_v_rels_organisations_id_idx" ON "_guides_v_rels" USING btree ("organisations_id");
  CREATE INDEX "_guides_v_rels_coordination_projects_id_idx" ON "_guides_v_rels" USING btree ("coordination_projects_id");
  CREATE INDEX "_guides_v_rels_networks_id_idx" ON "_guides_v_rels" USING btree ("networks_id");
  CREATE INDEX "terms_exact_match_order_idx" ON "terms_exact_match" USING btree ("_order");
  CREATE INDEX "terms_exact_match_parent_id_idx" ON "terms_exact_match" USING btree ("_parent_id");
  CREATE INDEX "terms_sources_order_idx" ON "terms_sources" USING btree ("_order");
  CREATE INDEX "terms_sources_parent_id_idx" ON "terms_sources" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "terms_sources_locales_locale_parent_id_unique" ON "terms_sources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "terms_available_locales_order_idx" ON "terms_available_locales" USING btree ("order");
  CREATE INDEX "terms_available_locales_parent_idx" ON "terms_available_locales" USING btree ("parent_id");
  CREATE INDEX "terms_opposite_idx" ON "terms" USING btree ("opposite_id");
  CREATE INDEX "terms_workflow_workflow_state_idx" ON "terms" USING btree ("workflow_state");
  CREATE INDEX "terms_public_id_idx" ON "terms" USING btree ("public_id");
  CREATE INDEX "terms_published_at_idx" ON "terms" USING btree ("published_at");
  CREATE INDEX "terms_owner_idx" ON "terms" USING btree ("owner");
  CREATE INDEX "terms_updated_at_idx" ON "terms" USING btree ("updated_at");
  CREATE INDEX "terms_created_at_idx" ON "terms" USING btree ("created_at");
  CREATE INDEX "terms__status_idx" ON "terms" USING btree ("_status");
  CREATE UNIQUE INDEX "terms_locales_locale_parent_id_unique" ON "terms_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "terms_texts_order_parent" ON "terms_texts" USING btree ("order","parent_id");
  CREATE INDEX "terms_texts_locale_parent" ON "terms_texts" USING btree ("locale","parent_id");
  CREATE INDEX "terms_rels_order_idx" ON "terms_rels" USING btree ("order");
  CREATE INDEX "terms_rels_parent_idx" ON "terms_rels" USING btree ("parent_id");
  CREATE INDEX "terms_rels_path_idx" ON "terms_rels" USING btree ("path");
  CREATE INDEX "terms_rels_terms_id_idx" ON "terms_rels" USING btree ("terms_id");
  CREATE INDEX "_terms_v_version_exact_match_order_idx" ON "_terms_v_version_exact_match" USING btree ("_order");
  CREATE INDEX "_terms_v_version_exact_match_parent_id_idx" ON "_terms_v_version_exact_match" USING btree ("_parent_id");
  CREATE INDEX "_terms_v_version_sources_order_idx" ON "_terms_v_version_sources" USING btree ("_order");
  CREATE INDEX "_terms_v_version_sources_parent_id_idx" ON "_terms_v_version_sources" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_terms_v_version_sources_locales_locale_parent_id_unique" ON "_terms_v_version_sources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_terms_v_version_available_locales_order_idx" ON "_terms_v_version_available_locales" USING btree ("order");
  CREATE INDEX "_terms_v_version_available_locales_parent_idx" ON "_terms_v_version_available_locales" USING btree ("parent_id");
  CREATE INDEX "_terms_v_parent_idx" ON "_terms_v" USING btree ("parent_id");
  CREATE INDEX "_terms_v_version_version_opposite_idx" ON "_terms_v" USING btree ("version_opposite_id");
  CREATE INDEX "_terms_v_version_workflow_version_workflow_state_idx" ON "_terms_v" USING btree ("version_workflow_state");
  CREATE INDEX "_terms_v_version_version_public_id_idx" ON "_terms_v" USING btree ("version_public_id");
  CREATE INDEX "_terms_v_version_version_published_at_idx" ON "_terms_v" USING btree ("version_published_at");
  CREATE INDEX "_terms_v_version_version_owner_idx" ON "_terms_v" USING btree ("version_owner");
  CREATE INDEX "_terms_v_version_version_updated_at_idx" ON "_terms_v" USING btree ("version_updated_at");
  CREATE INDEX "_terms_v_version_version_created_at_idx" ON "_terms_v" USING btree ("version_created_at");
  CREATE INDEX "_terms_v_version_version__status_idx" ON "_terms_v" USING btree ("version__status");
  CREATE INDEX "_terms_v_created_at_idx" ON "_terms_v" USING btree ("created_at");
  CREATE INDEX "_terms_v_updated_at_idx" ON "_terms_v" USING btree ("updated_at");
  CREATE INDEX "_terms_v_snapshot_idx" ON "_terms_v" USING btree ("snapshot");
  CREATE INDEX "_terms_v_published_locale_idx" ON "_terms_v" USING btree ("published_locale");
  CREATE INDEX "_terms_v_latest_idx" ON "_terms_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_terms_v_locales_locale_parent_id_unique" ON "_terms_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_terms_v_texts_order_parent" ON "_terms_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_terms_v_texts_locale_parent" ON "_terms_v_texts" USING btree ("locale","parent_id");
  CREATE INDEX "_terms_v_rels_order_idx" ON "_terms_v_rels" USING btree ("order");
  CREATE INDEX "_terms_v_rels_parent_idx" ON "_terms_v_rels" USING btree ("parent_id");
  CREATE INDEX "_terms_v_rels_path_idx" ON "_terms_v_rels" USING btree ("path");
  CREATE INDEX "_terms_v_rels_terms_id_idx" ON "_terms_v_rels" USING btree ("terms_id");
  CREATE INDEX "stories_creators_order_idx" ON "stories_creators" USING btree ("_order");
  CREATE INDEX "stories_creators_parent_id_idx" ON "stories_creators" USING btree ("_parent_id");
  CREATE INDEX "stories_creators_organisation_idx" ON "stories_creators" USING btree ("organisation_id");
  CREATE UNIQUE INDEX "stories_creators_locales_locale_parent_id_unique" ON "stories_creators_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "stories_timeline_order_idx" ON "stories_timeline" USING btree ("_order");
  CREATE INDEX "stories_timeline_parent_id_idx" ON "stories_timeline" USING btree ("_parent_id");
  CREATE INDEX "stories_timeline_place_idx" ON "stories_timeline" USING btree ("place_id");
  CREATE UNIQUE INDEX "stories_timeline_locales_locale_parent_id_unique" ON "stories_timeline_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "stories_key_figures_order_idx" ON "stories_key_figures" USING btree ("_order");
  CREATE INDEX "stories_key_figures_parent_id_idx" ON "stories_key_figures" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "stories_key_figures_locales_locale_parent_id_unique" ON "stories_key_figures_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "stories_success_factors_order_idx" ON "stories_success_factors" USING btree ("_order");
  CREATE INDEX "stories_success_factors_parent_id_idx" ON "stories_success_factors" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "stories_success_factors_locales_locale_parent_id_unique" ON "stories_success_factors_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "stories_challenges_order_idx" ON "stories_challenges" USING btree ("_order");
  CREATE INDEX "stories_challenges_parent_id_idx" ON "stories_challenges" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "stories_challenges_locales_locale_parent_id_unique" ON "stories_challenges_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "stories_lessons_order_idx" ON "stories_lessons" USING btree ("_order");
  CREATE INDEX "stories_lessons_parent_id_idx" ON "stories_lessons" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "stories_lessons_locales_locale_parent_id_unique" ON "stories_lessons_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "stories_quotes_order_idx" ON "stories_quotes" USING btree ("_order");
  CREATE INDEX "stories_quotes_parent_id_idx" ON "stories_quotes" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "stories_quotes_locales_locale_parent_id_unique" ON "stories_quotes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "stories_references_order_idx" ON "stories_references" USING btree ("_order");
  CREATE INDEX "stories_references_parent_id_idx" ON "stories_references" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "stories_references_locales_locale_parent_id_unique" ON "stories_references_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "stories_available_locales_order_idx" ON "stories_available_locales" USING btree ("order");
  CREATE INDEX "stories_available_locales_parent_idx" ON "stories_available_locales" USING btree ("parent_id");
  CREATE INDEX "stories_hero_image_idx" ON "stories" USING btree ("hero_image_id");
  CREATE INDEX "stories_workflow_workflow_state_idx" ON "stories" USING btree ("workflow_state");
  CREATE INDEX "stories_public_id_idx" ON "stories" USING btree ("public_id");
  CREATE INDEX "stories_published_at_idx" ON "stories" USING btree ("published_at");
  CREATE INDEX "stories_owner_idx" ON "stories" USING btree ("owner");
  CREATE INDEX "stories_updated_at_idx" ON "stories" USING btree ("updated_at");
  CREATE INDEX "stories_created_at_idx" ON "stories" USING btree ("created_at");
  CREATE INDEX "stories__status_idx" ON "stories" USING btree ("_status");
  CREATE UNIQUE INDEX "stories_locales_locale_parent_id_unique" ON "stories_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "stories_texts_order_parent" ON "stories_texts" USING btree ("order","parent_id");
  CREATE INDEX "stories_rels_order_idx" ON "stories_rels" USING btree ("order");
  CREATE INDEX "stories_rels_parent_idx" ON "stories_rels" USING btree ("parent_id");
  CREATE INDEX "stories_rels_path_idx" ON "stories_rels" USING btree ("path");
  CREATE INDEX "stories_rels_codes_id_idx" ON "stories_rels" USING btree ("codes_id");
  CREATE INDEX "stories_rels_coordination_projects_id_idx" ON "stories_rels" USING btree ("coordination_projects_id");
  CREATE INDEX "stories_rels_networks_id_idx" ON "stories_rels" USING btree ("networks_id");
  CREATE INDEX "stories_rels_practices_id_idx" ON "stories_rels" USING btree ("practices_id");
  CREATE INDEX "_stories_v_version_creators_order_idx" ON "_stories_v_version_creators" USING btree ("_order");
  CREATE INDEX "_stories_v_version_creators_parent_id_idx" ON "_stories_v_version_creators" USING btree ("_parent_id");
  CREATE INDEX "_stories_v_version_creators_organisation_idx" ON "_stories_v_version_creators" USING btree ("organisation_id");
  CREATE UNIQUE INDEX "_stories_v_version_creators_locales_locale_parent_id_unique" ON "_stories_v_version_creators_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_stories_v_version_timeline_order_idx" ON "_stories_v_version_timeline" USING btree ("_order");
  CREATE INDEX "_stories_v_version_timeline_parent_id_idx" ON "_stories_v_version_timeline" USING btree ("_parent_id");
  CREATE INDEX "_stories_v_version_timeline_place_idx" ON "_stories_v_version_timeline" USING btree ("place_id");
  CREATE UNIQUE INDEX "_stories_v_version_timeline_locales_locale_parent_id_unique" ON "_stories_v_version_timeline_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_stories_v_version_key_figures_order_idx" ON "_stories_v_version_key_figures" USING btree ("_order");
  CREATE INDEX "_stories_v_version_key_figures_parent_id_idx" ON "_stories_v_version_key_figures" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_stories_v_version_key_figures_locales_locale_parent_id_uniq" ON "_stories_v_version_key_figures_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_stories_v_version_success_factors_order_idx" ON "_stories_v_version_success_factors" USING btree ("_order");
  CREATE INDEX "_stories_v_version_success_factors_parent_id_idx" ON "_stories_v_version_success_factors" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_stories_v_version_success_factors_locales_locale_parent_id_" ON "_stories_v_version_success_factors_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_stories_v_version_challenges_order_idx" ON "_stories_v_version_challenges" USING btree ("_order");
  CREATE INDEX "_stories_v_version_challenges_parent_id_idx" ON "_stories_v_version_challenges" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_stories_v_version_challenges_locales_locale_parent_id_uniqu" ON "_stories_v_version_challenges_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_stories_v_version_lessons_order_idx" ON "_stories_v_version_lessons" USING btree ("_order");
  CREATE INDEX "_stories_v_version_lessons_parent_id_idx" ON "_stories_v_version_lessons" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_stories_v_version_lessons_locales_locale_parent_id_unique" ON "_stories_v_version_lessons_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_stories_v_version_quotes_order_idx" ON "_stories_v_version_quotes" USING btree ("_order");
  CREATE INDEX "_stories_v_version_quotes_parent_id_idx" ON "_stories_v_version_quotes" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_stories_v_version_quotes_locales_locale_parent_id_unique" ON "_stories_v_version_quotes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_stories_v_version_references_order_idx" ON "_stories_v_version_references" USING btree ("_order");
  CREATE INDEX "_stories_v_version_references_parent_id_idx" ON "_stories_v_version_references" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_stories_v_version_references_locales_locale_parent_id_uniqu" ON "_stories_v_version_references_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_stories_v_version_available_locales_order_idx" ON "_stories_v_version_available_locales" USING btree ("order");
  CREATE INDEX "_stories_v_version_available_locales_parent_idx" ON "_stories_v_version_available_locales" USING btree ("parent_id");
  CREATE INDEX "_stories_v_parent_idx" ON "_stories_v" USING btree ("parent_id");
  CREATE INDEX "_stories_v_version_version_hero_image_idx" ON "_stories_v" USING btree ("version_hero_image_id");
  CREATE INDEX "_stories_v_version_workflow_version_workflow_state_idx" ON "_stories_v" USING btree ("version_workflow_state");
  CREATE INDEX "_stories_v_version_version_public_id_idx" ON "_stories_v" USING btree ("version_public_id");
  CREATE INDEX "_stories_v_version_version_published_at_idx" ON "_stories_v" USING btree ("version_published_at");
  CREATE INDEX "_stories_v_version_version_owner_idx" ON "_stories_v" USING btree ("version_owner");
  CREATE INDEX "_stories_v_version_version_updated_at_idx" ON "_stories_v" USING btree ("version_updated_at");
  CREATE INDEX "_stories_v_version_version_created_at_idx" ON "_stories_v" USING btree ("version_created_at");
  CREATE INDEX "_stories_v_version_version__status_idx" ON "_stories_v" USING btree ("version__status");
  CREATE INDEX "_stories_v_created_at_idx" ON "_stories_v" USING btree ("created_at");
  CREATE INDEX "_stories_v_updated_at_idx" ON "_stories_v" USING btree ("updated_at");
  CREATE INDEX "_stories_v_snapshot_idx" ON "_stories_v" USING btree ("snapshot");
  CREATE INDEX "_stories_v_published_locale_idx" ON "_stories_v" USING btree ("published_locale");
  CREATE INDEX "_stories_v_latest_idx" ON "_stories_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_stories_v_locales_locale_parent_id_unique" ON "_stories_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_stories_v_texts_order_parent" ON "_stories_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_stories_v_rels_order_idx" ON "_stories_v_rels" USING btree ("order");
  CREATE INDEX "_stories_v_rels_parent_idx" ON "_stories_v_rels" USING btree ("parent_id");
  CREATE INDEX "_stories_v_rels_path_idx" ON "_stories_v_rels" USING btree ("path");
  CREATE INDEX "_stories_v_rels_codes_id_idx" ON "_stories_v_rels" USING btree ("codes_id");
  CREATE INDEX "_stories_v_rels_coordination_projects_id_idx" ON "_stories_v_rels" USING btree ("coordination_projects_id");
  CREATE INDEX "_stories_v_rels_networks_id_idx" ON "_stories_v_rels" USING btree ("networks_id");
  CREATE INDEX "_stories_v_rels_practices_id_idx" ON "_stories_v_rels" USING btree ("practices_id");
  CREATE INDEX "organisations_roles_order_idx" ON "organisations_roles" USING btree ("order");
  CREATE INDEX "organisations_roles_parent_idx" ON "organisations_roles" USING btree ("parent_id");
  CREATE INDEX "organisations_expert_services_order_idx" ON "organisations_expert_services" USING btree ("_order");
  CREATE INDEX "organisations_expert_services_parent_id_idx" ON "organisations_expert_services" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "organisations_expert_services_locales_locale_parent_id_uniqu" ON "organisations_expert_services_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "organisations_name_history_order_idx" ON "organisations_name_history" USING btree ("_order");
  CREATE INDEX "organisations_name_history_parent_id_idx" ON "organisations_name_history" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "organisations_name_history_locales_locale_parent_id_unique" ON "organisations_name_history_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "organisations_municipality_idx" ON "organisations" USING btree ("municipality_id");
  CREATE INDEX "organisations_country_idx" ON "organisations" USING btree ("country_id");
  CREATE INDEX "organisations_parent_idx" ON "organisations" USING btree ("parent_id");
  CREATE INDEX "organisations_oid_idx" ON "organisations" USING btree ("oid");
  CREATE INDEX "organisations_business_id_idx" ON "organisations" USING btree ("business_id");
  CREATE INDEX "organisations_institution_code_idx" ON "organisations" USING btree ("institution_code");
  CREATE INDEX "organisations_successor_idx" ON "organisations" USING btree ("successor_id");
  CREATE INDEX "organisations_updated_at_idx" ON "organisations" USING btree ("updated_at");
  CREATE INDEX "organisations_created_at_idx" ON "organisations" USING btree ("created_at");
  CREATE UNIQUE INDEX "organisations_locales_locale_parent_id_unique" ON "organisations_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "organisations_rels_order_idx" ON "organisations_rels" USING btree ("order");
  CREATE INDEX "organisations_rels_parent_idx" ON "organisations_rels" USING btree ("parent_id");
  CREATE INDEX "organisations_rels_path_idx" ON "organisations_rels" USING btree ("path");
  CREATE INDEX "organisations_rels_codes_id_idx" ON "organisations_rels" USING btree ("codes_id");
  CREATE INDEX "development_projects_funding_order_idx" ON "development_projects_funding" USING btree ("_order");
  CREATE INDEX "development_projects_funding_parent_id_idx" ON "development_projects_funding" USING btree ("_parent_id");
  CREATE INDEX "development_projects_funding_funder_idx" ON "development_projects_funding" USING btree ("funder_id");
  CREATE UNIQUE INDEX "development_projects_funding_locales_locale_parent_id_unique" ON "development_projects_funding_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "development_projects_coordinated_by_idx" ON "development_projects" USING btree ("coordinated_by_id");
  CREATE INDEX "development_projects_organisation_idx" ON "development_projects" USING btree ("organisation_id");
  CREATE INDEX "development_projects_updated_at_idx" ON "development_projects" USING btree ("updated_at");
  CREATE INDEX "development_projects_created_at_idx" ON "development_projects" USING btree ("created_at");
  CREATE UNIQUE INDEX "development_projects_locales_locale_parent_id_unique" ON "development_projects_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "development_projects_rels_order_idx" ON "development_projects_rels" USING btree ("order");
  CREATE INDEX "development_projects_rels_parent_idx" ON "development_projects_rels" USING btree ("parent_id");
  CREATE INDEX "development_projects_rels_path_idx" ON "development_projects_rels" USING btree ("path");
  CREATE INDEX "development_projects_rels_organisations_id_idx" ON "development_projects_rels" USING btree ("organisations_id");
  CREATE INDEX "development_projects_rels_codes_id_idx" ON "development_projects_rels" USING btree ("codes_id");
  CREATE INDEX "codes_set_idx" ON "codes" USING btree ("set");
  CREATE INDEX "codes_order_idx" ON "codes" USING btree ("order");
  CREATE INDEX "codes_broader_idx" ON "codes" USING btree ("broader_id");
  CREATE INDEX "codes_updated_at_idx" ON "codes" USING btree ("updated_at");
  CREATE INDEX "codes_created_at_idx" ON "codes" USING btree ("created_at");
  CREATE UNIQUE INDEX "set_code_idx" ON "codes" USING btree ("set","code");
  CREATE UNIQUE INDEX "codes_locales_locale_parent_id_unique" ON "codes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "criteria_sets_gates_order_idx" ON "criteria_sets_gates" USING btree ("_order");
  CREATE INDEX "criteria_sets_gates_parent_id_idx" ON "criteria_sets_gates" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "criteria_sets_gates_locales_locale_parent_id_unique" ON "criteria_sets_gates_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "criteria_sets_criteria_order_idx" ON "criteria_sets_criteria" USING btree ("_order");
  CREATE INDEX "criteria_sets_criteria_parent_id_idx" ON "criteria_sets_criteria" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "criteria_sets_criteria_locales_locale_parent_id_unique" ON "criteria_sets_criteria_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "criteria_sets_scale_order_idx" ON "criteria_sets_scale" USING btree ("_order");
  CREATE INDEX "criteria_sets_scale_parent_id_idx" ON "criteria_sets_scale" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "criteria_sets_scale_locales_locale_parent_id_unique" ON "criteria_sets_scale_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "criteria_sets_updated_at_idx" ON "criteria_sets" USING btree ("updated_at");
  CREATE INDEX "criteria_sets_created_at_idx" ON "criteria_sets" USING btree ("created_at");
  CREATE UNIQUE INDEX "key_version_idx" ON "criteria_sets" USING btree ("key","version");
  CREATE UNIQUE INDEX "criteria_sets_locales_locale_parent_id_unique" ON "criteria_sets_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "criteria_sets_texts_order_parent" ON "criteria_sets_texts" USING btree ("order","parent_id");
  CREATE INDEX "review_phrases_kind_idx" ON "review_phrases" USING btree ("kind");
  CREATE INDEX "review_phrases_updated_at_idx" ON "review_phrases" USING btree ("updated_at");
  CREATE INDEX "review_phrases_created_at_idx" ON "review_phrases" USING btree ("created_at");
  CREATE UNIQUE INDEX "review_phrases_locales_locale_parent_id_unique" ON "review_phrases_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "media_captions_file_idx" ON "media" USING btree ("captions_file_id");
  CREATE INDEX "media_in_public_use_idx" ON "media" USING btree ("in_public_use");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_thumbnail_sizes_thumbnail_filename_idx" ON "media" USING btree ("sizes_thumbnail_filename");
  CREATE INDEX "media_sizes_card_sizes_card_filename_idx" ON "media" USING btree ("sizes_card_filename");
  CREATE UNIQUE INDEX "media_locales_locale_parent_id_unique" ON "media_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "users_roles_order_idx" ON "users_roles" USING btree ("order");
  CREATE INDEX "users_roles_parent_idx" ON "users_roles" USING btree ("parent_id");
  CREATE INDEX "users_muted_notices_order_idx" ON "users_muted_notices" USING btree ("order");
  CREATE INDEX "users_muted_notices_parent_idx" ON "users_muted_notices" USING btree ("parent_id");
  CREATE INDEX "users_hidden_notices_order_idx" ON "users_hidden_notices" USING btree ("order");
  CREATE INDEX "users_hidden_notices_parent_idx" ON "users_hidden_notices" USING btree ("parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_organisation_idx" ON "users" USING btree ("organisation_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "users_rels_order_idx" ON "users_rels" USING btree ("order");
  CREATE INDEX "users_rels_parent_idx" ON "users_rels" USING btree ("parent_id");
  CREATE INDEX "users_rels_path_idx" ON "users_rels" USING btree ("path");
  CREATE INDEX "users_rels_coordination_projects_id_idx" ON "users_rels" USING btree ("coordination_projects_id");
  CREATE INDEX "users_rels_networks_id_idx" ON "users_rels" USING btree ("networks_id");
  CREATE INDEX "reviews_state_idx" ON "reviews" USING btree ("state");
  CREATE INDEX "reviews_scheduled_for_idx" ON "reviews" USING btree ("scheduled_for");
  CREATE INDEX "reviews_public_id_idx" ON "reviews" USING btree ("public_id");
  CREATE INDEX "reviews_review_by_idx" ON "reviews" USING btree ("review_by");
  CREATE INDEX "reviews_unpublish_at_idx" ON "reviews" USING btree ("unpublish_at");
  CREATE INDEX "reviews_due_at_idx" ON "reviews" USING btree ("due_at");
  CREATE INDEX "reviews_updated_at_idx" ON "reviews" USING btree ("updated_at");
  CREATE INDEX "reviews_created_at_idx" ON "reviews" USING btree ("created_at");
  CREATE UNIQUE INDEX "targetCollection_targetId_idx" ON "reviews" USING btree ("target_collection","target_id");
  CREATE INDEX "review_events_updated_at_idx" ON "review_events" USING btree ("updated_at");
  CREATE INDEX "review_events_created_at_idx" ON "review_events" USING btree ("created_at");
  CREATE UNIQUE INDEX "targetCollection_targetId_seq_idx" ON "review_events" USING btree ("target_collection","target_id","seq");
  CREATE INDEX "publications_content_hash_idx" ON "publications" USING btree ("content_hash");
  CREATE INDEX "publications_updated_at_idx" ON "publications" USING btree ("updated_at");
  CREATE INDEX "publications_created_at_idx" ON "publications" USING btree ("created_at");
  CREATE INDEX "targetCollection_targetId_revision_idx" ON "publications" USING btree ("target_collection","target_id","revision");
  CREATE INDEX "review_requests_updated_at_idx" ON "review_requests" USING btree ("updated_at");
  CREATE INDEX "review_requests_created_at_idx" ON "review_requests" USING btree ("created_at");
  CREATE UNIQUE INDEX "person_key_idx" ON "review_requests" USING btree ("person","key");
  CREATE INDEX "review_files_updated_at_idx" ON "review_files" USING btree ("updated_at");
  CREATE INDEX "review_files_created_at_idx" ON "review_files" USING btree ("created_at");
  CREATE UNIQUE INDEX "fileCollection_fileId_targetCollection_targetId_idx" ON "review_files" USING btree ("file_collection","file_id","target_collection","target_id");
  CREATE INDEX "targetCollection_targetId_1_idx" ON "review_files" USING btree ("target_collection","target_id");
  CREATE INDEX "review_comments_updated_at_idx" ON "review_comments" USING btree ("updated_at");
  CREATE INDEX "review_comments_created_at_idx" ON "review_comments" USING btree ("created_at");
  CREATE INDEX "targetCollection_targetId_2_idx" ON "review_comments" USING btree ("target_collection","target_id");
  CREATE INDEX "review_assessments_content_hash_idx" ON "review_assessments" USING btree ("content_hash");
  CREATE INDEX "review_assessments_updated_at_idx" ON "review_assessments" USING btree ("updated_at");
  CREATE INDEX "review_assessments_created_at_idx" ON "review_assessments" USING btree ("created_at");
  CREATE INDEX "targetCollection_targetId_personId_kind_idx" ON "review_assessments" USING btree ("target_collection","target_id","person_id","kind");
  CREATE INDEX "review_notices_written_at_idx" ON "review_notices" USING btree ("written_at");
  CREATE INDEX "review_notices_message_idx" ON "review_notices" USING btree ("message");
  CREATE INDEX "review_notices_updated_at_idx" ON "review_notices" USING btree ("updated_at");
  CREATE INDEX "review_notices_created_at_idx" ON "review_notices" USING btree ("created_at");
  CREATE UNIQUE INDEX "recipient_key_idx" ON "review_notices" USING btree ("recipient","key");
  CREATE INDEX "recipient_writtenAt_idx" ON "review_notices" USING btree ("recipient","written_at");
  CREATE INDEX "mail_mailAfter_idx" ON "review_notices" USING btree ("mail","mail_after");
  CREATE INDEX "targetCollection_targetId_3_idx" ON "review_notices" USING btree ("target_collection","target_id");
  CREATE UNIQUE INDEX "public_changes_seq_idx" ON "public_changes" USING btree ("seq");
  CREATE INDEX "public_changes_at_idx" ON "public_changes" USING btree ("at");
  CREATE INDEX "public_changes_updated_at_idx" ON "public_changes" USING btree ("updated_at");
  CREATE INDEX "public_changes_created_at_idx" ON "public_changes" USING btree ("created_at");
  CREATE INDEX "targetCollection_targetId_seq_1_idx" ON "public_changes" USING btree ("target_collection","target_id","seq");
  CREATE INDEX "webhooks_collections_order_idx" ON "webhooks_collections" USING btree ("order");
  CREATE INDEX "webhooks_collections_parent_idx" ON "webhooks_collections" USING btree ("parent_id");
  CREATE INDEX "webhooks_updated_at_idx" ON "webhooks" USING btree ("updated_at");
  CREATE INDEX "webhooks_created_at_idx" ON "webhooks" USING btree ("created_at");
  CREATE UNIQUE INDEX "webhook_deliveries_message_id_idx" ON "webhook_deliveries" USING btree ("message_id");
  CREATE INDEX "webhook_deliveries_updated_at_idx" ON "webhook_deliveries" USING btree ("updated_at");
  CREATE INDEX "webhook_deliveries_created_at_idx" ON "webhook_deliveries" USING btree ("created_at");
  CREATE INDEX "webhook_status_nextAt_idx" ON "webhook_deliveries" USING btree ("webhook","status","next_at");
  CREATE INDEX "status_nextAt_idx" ON "webhook_deliveries" USING btree ("status","next_at");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_organisations_id_idx" ON "payload_locked_documents_rels" USING btree ("organisations_id");
  CREATE INDEX "payload_locked_documents_rels_development_projects_id_idx" ON "payload_locked_documents_rels" USING btree ("development_projects_id");
  CREATE INDEX "payload_locked_documents_rels_codes_id_idx" ON "payload_locked_documents_rels" USING btree ("codes_id");
  CREATE INDEX "payload_locked_documents_rels_criteria_sets_id_idx" ON "payload_locked_documents_rels" USING btree ("criteria_sets_id");
  CREATE INDEX "payload_locked_documents_rels_review_phrases_id_idx" ON "payload_locked_documents_rels" USING btree ("review_phrases_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_locked_documents_rels_reviews_id_idx" ON "payload_locked_documents_rels" USING btree ("reviews_id");
  CREATE INDEX "payload_locked_documents_rels_review_events_id_idx" ON "payload_locked_documents_rels" USING btree ("review_events_id");
  CREATE INDEX "payload_locked_documents_rels_publications_id_idx" ON "payload_locked_documents_rels" USING btree ("publications_id");
  CREATE INDEX "payload_locked_documents_rels_review_requests_id_idx" ON "payload_locked_documents_rels" USING btree ("review_requests_id");
  CREATE INDEX "payload_locked_documents_rels_review_files_id_idx" ON "payload_locked_documents_rels" USING btree ("review_files_id");
  CREATE INDEX "payload_locked_documents_rels_review_comments_id_idx" ON "payload_locked_documents_rels" USING btree ("review_comments_id");
  CREATE INDEX "payload_locked_documents_rels_review_assessments_id_idx" ON "payload_locked_documents_rels" USING btree ("review_assessments_id");
  CREATE INDEX "payload_locked_documents_rels_review_notices_id_idx" ON "payload_locked_documents_rels" USING btree ("review_notices_id");
  CREATE INDEX "payload_locked_documents_rels_public_changes_id_idx" ON "payload_locked_documents_rels" USING btree ("public_changes_id");
  CREATE INDEX "payload_locked_documents_rels_webhooks_id_idx" ON "payload_locked_documents_rels" USING btree ("webhooks_id");
  CREATE INDEX "payload_locked_documents_rels_webhook_deliveries_id_idx" ON "payload_locked_documents_rels" USING btree ("webhook_deliveries_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "practices_practice_type" CASCADE;
  DROP TABLE "practices_curriculum_links" CASCADE;
  DROP TABLE "practices_curriculum_links_locales" CASCADE;
  DROP TABLE "practices_steps" CASCADE;
  DROP TABLE "practices_steps_locales" CASCADE;
  DROP TABLE "practices_evidence" CASCADE;
  DROP TABLE "practices_evidence_locales" CASCADE;
  DROP TABLE "practices_outputs" CASCADE;
  DROP TABLE "practices_outputs_locales" CASCADE;
  DROP TABLE "practices_tips" CASCADE;
  DROP TABLE "practices_tips_locales" CASCADE;
  DROP TABLE "practices_equity_features" CASCADE;
  DROP TABLE "practices_embedding_means" CASCADE;
  DROP TABLE "practices_dissemination" CASCADE;
  DROP TABLE "practices_dissemination_locales" CASCADE;
  DROP TABLE "practices_external_sources" CASCADE;
  DROP TABLE "practices_external_sources_locales" CASCADE;
  DROP TABLE "practices_creators" CASCADE;
  DROP TABLE "practices_creators_locales" CASCADE;
  DROP TABLE "practices_available_locales" CASCADE;
  DROP TABLE "practices" CASCADE;
  DROP TABLE "practices_locales" CASCADE;
  DROP TABLE "practices_texts" CASCADE;
  DROP TABLE "practices_rels" CASCADE;
  DROP TABLE "_practices_v_version_practice_type" CASCADE;
  DROP TABLE "_practices_v_version_curriculum_links" CASCADE;
  DROP TABLE "_practices_v_version_curriculum_links_locales" CASCADE;
  DROP TABLE "_practices_v_version_steps" CASCADE;
  DROP TABLE "_practices_v_version_steps_locales" CASCADE;
  DROP TABLE "_practices_v_version_evidence" CASCADE;
  DROP TABLE "_practices_v_version_evidence_locales" CASCADE;
  DROP TABLE "_practices_v_version_outputs" CASCADE;
  DROP TABLE "_practices_v_version_outputs_locales" CASCADE;
  DROP TABLE "_practices_v_version_tips" CASCADE;
  DROP TABLE "_practices_v_version_tips_locales" CASCADE;
  DROP TABLE "_practices_v_version_equity_features" CASCADE;
  DROP TABLE "_practices_v_version_embedding_means" CASCADE;
  DROP TABLE "_practices_v_version_dissemination" CASCADE;
  DROP TABLE "_practices_v_version_dissemination_locales" CASCADE;
  DROP TABLE "_practices_v_version_external_sources" CASCADE;
  DROP TABLE "_practices_v_version_external_sources_locales" CASCADE;
  DROP TABLE "_practices_v_version_creators" CASCADE;
  DROP TABLE "_practices_v_version_creators_locales" CASCADE;
  DROP TABLE "_practices_v_version_available_locales" CASCADE;
  DROP TABLE "_practices_v" CASCADE;
  DROP TABLE "_practices_v_locales" CASCADE;
  DROP TABLE "_practices_v_texts" CASCADE;
  DROP TABLE "_practices_v_rels" CASCADE;
  DROP TABLE "networks_scope" CASCADE;
  DROP TABLE "networks_channels" CASCADE;
  DROP TABLE "networks_channels_locales" CASCADE;
  DROP TABLE "networks_purposes" CASCADE;
  DROP TABLE "networks_work_objects" CASCADE;
  DROP TABLE "networks_benefits" CASCADE;
  DROP TABLE "networks_benefits_locales" CASCADE;
  DROP TABLE "networks_offers" CASCADE;
  DROP TABLE "networks_offers_locales" CASCADE;
  DROP TABLE "networks_seeks" CASCADE;
  DROP TABLE "networks_seeks_locales" CASCADE;
  DROP TABLE "networks_health_checklist" CASCADE;
  DROP TABLE "networks_leads" CASCADE;
  DROP TABLE "networks_leads_locales" CASCADE;
  DROP TABLE "networks_funding" CASCADE;
  DROP TABLE "networks_funding_locales" CASCADE;
  DROP TABLE "networks_available_locales" CASCADE;
  DROP TABLE "networks" CASCADE;
  DROP TABLE "networks_locales" CASCADE;
  DROP TABLE "networks_texts" CASCADE;
  DROP TABLE "networks_rels" CASCADE;
  DROP TABLE "_networks_v_version_scope" CASCADE;
  DROP TABLE "_networks_v_version_channels" CASCADE;
  DROP TABLE "_networks_v_version_channels_locales" CASCADE;
  DROP TABLE "_networks_v_version_purposes" CASCADE;
  DROP TABLE "_networks_v_version_work_objects" CASCADE;
  DROP TABLE "_networks_v_version_benefits" CASCADE;
  DROP TABLE "_networks_v_version_benefits_locales" CASCADE;
  DROP TABLE "_networks_v_version_offers" CASCADE;
  DROP TABLE "_networks_v_version_offers_locales" CASCADE;
  DROP TABLE "_networks_v_version_seeks" CASCADE;
  DROP TABLE "_networks_v_version_seeks_locales" CASCADE;
  DROP TABLE "_networks_v_version_health_checklist" CASCADE;
  DROP TABLE "_networks_v_version_leads" CASCADE;
  DROP TABLE "_networks_v_version_leads_locales" CASCADE;
  DROP TABLE "_networks_v_version_funding" CASCADE;
  DROP TABLE "_networks_v_version_funding_locales" CASCADE;
  DROP TABLE "_networks_v_version_available_locales" CASCADE;
  DROP TABLE "_networks_v" CASCADE;
  DROP TABLE "_networks_v_locales" CASCADE;
  DROP TABLE "_networks_v_texts" CASCADE;
  DROP TABLE "_networks_v_rels" CASCADE;
  DROP TABLE "coordination_projects_coordinators" CASCADE;
  DROP TABLE "coordination_projects_coordinators_locales" CASCADE;
  DROP TABLE "coordination_projects_oph_contacts" CASCADE;
  DROP TABLE "coordination_projects_oph_contacts_locales" CASCADE;
  DROP TABLE "coordination_meetings" CASCADE;
  DROP TABLE "coordination_projects_funding" CASCADE;
  DROP TABLE "coordination_projects_funding_locales" CASCADE;
  DROP TABLE "coordination_projects_phases" CASCADE;
  DROP TABLE "coordination_projects_phases_locales" CASCADE;
  DROP TABLE "coordination_dissemination" CASCADE;
  DROP TABLE "coordination_dissemination_locales" CASCADE;
  DROP TABLE "coordination_projects_key_figures" CASCADE;
  DROP TABLE "coordination_projects_key_figures_locales" CASCADE;
  DROP TABLE "coordination_projects_action_plans" CASCADE;
  DROP TABLE "coordination_projects_guidance" CASCADE;
  DROP TABLE "coordination_projects_closing_lessons" CASCADE;
  DROP TABLE "coordination_projects_closing_lessons_locales" CASCADE;
  DROP TABLE "coordination_projects_archives" CASCADE;
  DROP TABLE "coordination_projects_archives_locales" CASCADE;
  DROP TABLE "coordination_projects_reports" CASCADE;
  DROP TABLE "coordination_projects_reports_locales" CASCADE;
  DROP TABLE "coordination_projects_references" CASCADE;
  DROP TABLE "coordination_projects_references_locales" CASCADE;
  DROP TABLE "coordination_projects_available_locales" CASCADE;
  DROP TABLE "coordination_projects" CASCADE;
  DROP TABLE "coordination_projects_locales" CASCADE;
  DROP TABLE "coordination_projects_texts" CASCADE;
  DROP TABLE "coordination_projects_rels" CASCADE;
  DROP TABLE "_coordination_projects_v_version_coordinators" CASCADE;
  DROP TABLE "_coordination_projects_v_version_coordinators_locales" CASCADE;
  DROP TABLE "_coordination_projects_v_version_oph_contacts" CASCADE;
  DROP TABLE "_coordination_projects_v_version_oph_contacts_locales" CASCADE;
  DROP TABLE "_coordination_meetings_v" CASCADE;
  DROP TABLE "_coordination_projects_v_version_funding" CASCADE;
  DROP TABLE "_coordination_projects_v_version_funding_locales" CASCADE;
  DROP TABLE "_coordination_projects_v_version_phases" CASCADE;
  DROP TABLE "_coordination_projects_v_version_phases_locales" CASCADE;
  DROP TABLE "_coordination_dissemination_v" CASCADE;
  DROP TABLE "_coordination_dissemination_v_locales" CASCADE;
  DROP TABLE "_coordination_projects_v_version_key_figures" CASCADE;
  DROP TABLE "_coordination_projects_v_version_key_figures_locales" CASCADE;
  DROP TABLE "_coordination_projects_v_version_action_plans" CASCADE;
  DROP TABLE "_coordination_projects_v_version_guidance" CASCADE;
  DROP TABLE "_coordination_projects_v_version_closing_lessons" CASCADE;
  DROP TABLE "_coordination_projects_v_version_closing_lessons_locales" CASCADE;
  DROP TABLE "_coordination_projects_v_version_archives" CASCADE;
  DROP TABLE "_coordination_projects_v_version_archives_locales" CASCADE;
  DROP TABLE "_coordination_projects_v_version_reports" CASCADE;
  DROP TABLE "_coordination_projects_v_version_reports_locales" CASCADE;
  DROP TABLE "_coordination_projects_v_version_references" CASCADE;
  DROP TABLE "_coordination_projects_v_version_references_locales" CASCADE;
  DROP TABLE "_coordination_projects_v_version_available_locales" CASCADE;
  DROP TABLE "_coordination_projects_v" CASCADE;
  DROP TABLE "_coordination_projects_v_locales" CASCADE;
  DROP TABLE "_coordination_projects_v_texts" CASCADE;
  DROP TABLE "_coordination_projects_v_rels" CASCADE;
  DROP TABLE "mentors_modes" CASCADE;
  DROP TABLE "mentors_training" CASCADE;
  DROP TABLE "mentors_training_locales" CASCADE;
  DROP TABLE "mentors_legal_basis_scopes" CASCADE;
  DROP TABLE "mentors_available_locales" CASCADE;
  DROP TABLE "mentors" CASCADE;
  DROP TABLE "mentors_locales" CASCADE;
  DROP TABLE "mentors_texts" CASCADE;
  DROP TABLE "mentors_rels" CASCADE;
  DROP TABLE "_mentors_v_version_modes" CASCADE;
  DROP TABLE "_mentors_v_version_training" CASCADE;
  DROP TABLE "_mentors_v_version_training_locales" CASCADE;
  DROP TABLE "_mentors_v_version_legal_basis_scopes" CASCADE;
  DROP TABLE "_mentors_v_version_available_locales" CASCADE;
  DROP TABLE "_mentors_v" CASCADE;
  DROP TABLE "_mentors_v_locales" CASCADE;
  DROP TABLE "_mentors_v_texts" CASCADE;
  DROP TABLE "_mentors_v_rels" CASCADE;
  DROP TABLE "guides_usable_for" CASCADE;
  DROP TABLE "guides_items" CASCADE;
  DROP TABLE "guides_items_locales" CASCADE;
  DROP TABLE "guides_references" CASCADE;
  DROP TABLE "guides_references_locales" CASCADE;
  DROP TABLE "guides_available_locales" CASCADE;
  DROP TABLE "guides" CASCADE;
  DROP TABLE "guides_locales" CASCADE;
  DROP TABLE "guides_texts" CASCADE;
  DROP TABLE "guides_rels" CASCADE;
  DROP TABLE "_guides_v_version_usable_for" CASCADE;
  DROP TABLE "_guides_v_version_items" CASCADE;
  DROP TABLE "_guides_v_version_items_locales" CASCADE;
  DROP TABLE "_guides_v_version_references" CASCADE;
  DROP TABLE "_guides_v_version_references_locales" CASCADE;
  DROP TABLE "_guides_v_version_available_locales" CASCADE;
  DROP TABLE "_guides_v" CASCADE;
  DROP TABLE "_guides_v_locales" CASCADE;
  DROP TABLE "_guides_v_texts" CASCADE;
  DROP TABLE "_guides_v_rels" CASCADE;
  DROP TABLE "terms_exact_match" CASCADE;
  DROP TABLE "terms_sources" CASCADE;
  DROP TABLE "terms_sources_locales" CASCADE;
  DROP TABLE "terms_available_locales" CASCADE;
  DROP TABLE "terms" CASCADE;
  DROP TABLE "terms_locales" CASCADE;
  DROP TABLE "terms_texts" CASCADE;
  DROP TABLE "terms_rels" CASCADE;
  DROP TABLE "_terms_v_version_exact_match" CASCADE;
  DROP TABLE "_terms_v_version_sources" CASCADE;
  DROP TABLE "_terms_v_version_sources_locales" CASCADE;
  DROP TABLE "_terms_v_version_available_locales" CASCADE;
  DROP TABLE "_terms_v" CASCADE;
  DROP TABLE "_terms_v_locales" CASCADE;
  DROP TABLE "_terms_v_texts" CASCADE;
  DROP TABLE "_terms_v_rels" CASCADE;
  DROP TABLE "stories_creators" CASCADE;
  DROP TABLE "stories_creators_locales" CASCADE;
  DROP TABLE "stories_timeline" CASCADE;
  DROP TABLE "stories_timeline_locales" CASCADE;
  DROP TABLE "stories_key_figures" CASCADE;
  DROP TABLE "stories_key_figures_locales" CASCADE;
  DROP TABLE "stories_success_factors" CASCADE;
  DROP TABLE "stories_success_factors_locales" CASCADE;
  DROP TABLE "stories_challenges" CASCADE;
  DROP TABLE "stories_challenges_locales" CASCADE;
  DROP TABLE "stories_lessons" CASCADE;
  DROP TABLE "stories_lessons_locales" CASCADE;
  DROP TABLE "stories_quotes" CASCADE;
  DROP TABLE "stories_quotes_locales" CASCADE;
  DROP TABLE "stories_references" CASCADE;
  DROP TABLE "stories_references_locales" CASCADE;
  DROP TABLE "stories_available_locales" CASCADE;
  DROP TABLE "stories" CASCADE;
  DROP TABLE "stories_locales" CASCADE;
  DROP TABLE "stories_texts" CASCADE;
  DROP TABLE "stories_rels" CASCADE;
  DROP TABLE "_stories_v_version_creators" CASCADE;
  DROP TABLE "_stories_v_version_creators_locales" CASCADE;
  DROP TABLE "_stories_v_version_timeline" CASCADE;
  DROP TABLE "_stories_v_version_timeline_locales" CASCADE;
  DROP TABLE "_stories_v_version_key_figures" CASCADE;
  DROP TABLE "_stories_v_version_key_figures_locales" CASCADE;
  DROP TABLE "_stories_v_version_success_factors" CASCADE;
  DROP TABLE "_stories_v_version_success_factors_locales" CASCADE;
  DROP TABLE "_stories_v_version_challenges" CASCADE;
  DROP TABLE "_stories_v_version_challenges_locales" CASCADE;
  DROP TABLE "_stories_v_version_lessons" CASCADE;
  DROP TABLE "_stories_v_version_lessons_locales" CASCADE;
  DROP TABLE "_stories_v_version_quotes" CASCADE;
  DROP TABLE "_stories_v_version_quotes_locales" CASCADE;
  DROP TABLE "_stories_v_version_references" CASCADE;
  DROP TABLE "_stories_v_version_references_locales" CASCADE;
  DROP TABLE "_stories_v_version_available_locales" CASCADE;
  DROP TABLE "_stories_v" CASCADE;
  DROP TABLE "_stories_v_locales" CASCADE;
  DROP TABLE "_stories_v_texts" CASCADE;
  DROP TABLE "_stories_v_rels" CASCADE;
  DROP TABLE "organisations_roles" CASCADE;
  DROP TABLE "organisations_expert_services" CASCADE;
  DROP TABLE "organisations_expert_services_locales" CASCADE;
  DROP TABLE "organisations_name_history" CASCADE;
  DROP TABLE "organisations_name_history_locales" CASCADE;
  DROP TABLE "organisations" CASCADE;
  DROP TABLE "organisations_locales" CASCADE;
  DROP TABLE "organisations_rels" CASCADE;
  DROP TABLE "development_projects_funding" CASCADE;
  DROP TABLE "development_projects_funding_locales" CASCADE;
  DROP TABLE "development_projects" CASCADE;
  DROP TABLE "development_projects_locales" CASCADE;
  DROP TABLE "development_projects_rels" CASCADE;
  DROP TABLE "codes" CASCADE;
  DROP TABLE "codes_locales" CASCADE;
  DROP TABLE "criteria_sets_gates" CASCADE;
  DROP TABLE "criteria_sets_gates_locales" CASCADE;
  DROP TABLE "criteria_sets_criteria" CASCADE;
  DROP TABLE "criteria_sets_criteria_locales" CASCADE;
  DROP TABLE "criteria_sets_scale" CASCADE;
  DROP TABLE "criteria_sets_scale_locales" CASCADE;
  DROP TABLE "criteria_sets" CASCADE;
  DROP TABLE "criteria_sets_locales" CASCADE;
  DROP TABLE "criteria_sets_texts" CASCADE;
  DROP TABLE "review_phrases" CASCADE;
  DROP TABLE "review_phrases_locales" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "media_locales" CASCADE;
  DROP TABLE "users_roles" CASCADE;
  DROP TABLE "users_muted_notices" CASCADE;
  DROP TABLE "users_hidden_notices" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "users_rels" CASCADE;
  DROP TABLE "reviews" CASCADE;
  DROP TABLE "review_events" CASCADE;
  DROP TABLE "publications" CASCADE;
  DROP TABLE "review_requests" CASCADE;
  DROP TABLE "review_files" CASCADE;
  DROP TABLE "review_comments" CASCADE;
  DROP TABLE "review_assessments" CASCADE;
  DROP TABLE "review_notices" CASCADE;
  DROP TABLE "public_changes" CASCADE;
  DROP TABLE "webhooks_collections" CASCADE;
  DROP TABLE "webhooks" CASCADE;
  DROP TABLE "webhook_deliveries" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum_practices_practice_type";
  DROP TYPE "public"."enum_practices_curriculum_links_framework";
  DROP TYPE "public"."enum_practices_evidence_kind";
  DROP TYPE "public"."enum_practices_outputs_kind";
  DROP TYPE "public"."enum_practices_equity_features";
  DROP TYPE "public"."enum_practices_embedding_means";
  DROP TYPE "public"."enum_practices_available_locales";
  DROP TYPE "public"."enum_practices_source_language";
  DROP TYPE "public"."enum_practices_licence";
  DROP TYPE "public"."enum_practices_start_date_precision";
  DROP TYPE "public"."enum_practices_end_date_precision";
  DROP TYPE "public"."enum_practices_resources_cost_band";
  DROP TYPE "public"."enum_practices_resources_funding_model";
  DROP TYPE "public"."enum_practices_maturity";
  DROP TYPE "public"."enum_practices_lifecycle_phase";
  DROP TYPE "public"."enum_practices_origin";
  DROP TYPE "public"."enum_practices_workflow_state";
  DROP TYPE "public"."enum_practices_status";
  DROP TYPE "public"."enum__practices_v_version_practice_type";
  DROP TYPE "public"."enum__practices_v_version_curriculum_links_framework";
  DROP TYPE "public"."enum__practices_v_version_evidence_kind";
  DROP TYPE "public"."enum__practices_v_version_outputs_kind";
  DROP TYPE "public"."enum__practices_v_version_equity_features";
  DROP TYPE "public"."enum__practices_v_version_embedding_means";
  DROP TYPE "public"."enum__practices_v_version_available_locales";
  DROP TYPE "public"."enum__practices_v_version_source_language";
  DROP TYPE "public"."enum__practices_v_version_licence";
  DROP TYPE "public"."enum__practices_v_version_start_date_precision";
  DROP TYPE "public"."enum__practices_v_version_end_date_precision";
  DROP TYPE "public"."enum__practices_v_version_resources_cost_band";
  DROP TYPE "public"."enum__practices_v_version_resources_funding_model";
  DROP TYPE "public"."enum__practices_v_version_maturity";
  DROP TYPE "public"."enum__practices_v_version_lifecycle_phase";
  DROP TYPE "public"."enum__practices_v_version_origin";
  DROP TYPE "public"."enum__practices_v_version_workflow_state";
  DROP TYPE "public"."enum__practices_v_version_status";
  DROP TYPE "public"."enum__practices_v_published_locale";
  DROP TYPE "public"."enum_networks_scope";
  DROP TYPE "public"."enum_networks_purposes";
  DROP TYPE "public"."enum_networks_work_objects";
  DROP TYPE "public"."enum_networks_benefits_beneficiary";
  DROP TYPE "public"."enum_networks_health_checklist_answer";
  DROP TYPE "public"."enum_networks_available_locales";
  DROP TYPE "public"."enum_networks_source_language";
  DROP TYPE "public"."enum_networks_licence";
  DROP TYPE "public"."enum_networks_kind";
  DROP TYPE "public"."enum_networks_form";
  DROP TYPE "public"."enum_networks_standing";
  DROP TYPE "public"."enum_networks_suitable_for";
  DROP TYPE "public"."enum_networks_implementation_by";
  DROP TYPE "public"."enum_networks_leadership_role";
  DROP TYPE "public"."enum_networks_joining_status";
  DROP TYPE "public"."enum_networks_start_date_precision";
  DROP TYPE "public"."enum_networks_end_date_precision";
  DROP TYPE "public"."enum_networks_lifecycle_phase";
  DROP TYPE "public"."enum_networks_workflow_state";
  DROP TYPE "public"."enum_networks_status";
  DROP TYPE "public"."enum__networks_v_version_scope";
  DROP TYPE "public"."enum__networks_v_version_purposes";
  DROP TYPE "public"."enum__networks_v_version_work_objects";
  DROP TYPE "public"."enum__networks_v_version_benefits_beneficiary";
  DROP TYPE "public"."enum__networks_v_version_health_checklist_answer";
  DROP TYPE "public"."enum__networks_v_version_available_locales";
  DROP TYPE "public"."enum__networks_v_version_source_language";
  DROP TYPE "public"."enum__networks_v_version_licence";
  DROP TYPE "public"."enum__networks_v_version_kind";
  DROP TYPE "public"."enum__networks_v_version_form";
  DROP TYPE "public"."enum__networks_v_version_standing";
  DROP TYPE "public"."enum__networks_v_version_suitable_for";
  DROP TYPE "public"."enum__networks_v_version_implementation_by";
  DROP TYPE "public"."enum__networks_v_version_leadership_role";
  DROP TYPE "public"."enum__networks_v_version_joining_status";
  DROP TYPE "public"."enum__networks_v_version_start_date_precision";
  DROP TYPE "public"."enum__networks_v_version_end_date_precision";
  DROP TYPE "public"."enum__networks_v_version_lifecycle_phase";
  DROP TYPE "public"."enum__networks_v_version_workflow_state";
  DROP TYPE "public"."enum__networks_v_version_status";
  DROP TYPE "public"."enum__networks_v_published_locale";
  DROP TYPE "public"."enum_coordination_projects_oph_contacts_kind";
  DROP TYPE "public"."enum_coordination_meetings_purpose";
  DROP TYPE "public"."enum_coordination_projects_phases_phase";
  DROP TYPE "public"."enum_coordination_projects_key_figures_qualifier";
  DROP TYPE "public"."enum_coordination_projects_guidance_kind";
  DROP TYPE "public"."enum_coordination_projects_archives_kind";
  DROP TYPE "public"."enum_coordination_projects_available_locales";
  DROP TYPE "public"."enum_coordination_projects_source_language";
  DROP TYPE "public"."enum_coordination_projects_licence";
  DROP TYPE "public"."enum_coordination_projects_kind";
  DROP TYPE "public"."enum_coordination_projects_standing";
  DROP TYPE "public"."enum_coordination_projects_start_date_precision";
  DROP TYPE "public"."enum_coordination_projects_end_date_precision";
  DROP TYPE "public"."enum_coordination_projects_lifecycle_phase";
  DROP TYPE "public"."enum_coordination_projects_workflow_state";
  DROP TYPE "public"."enum_coordination_projects_status";
  DROP TYPE "public"."enum__coordination_projects_v_version_oph_contacts_kind";
  DROP TYPE "public"."enum__coordination_meetings_v_purpose";
  DROP TYPE "public"."enum__coordination_projects_v_version_phases_phase";
  DROP TYPE "public"."enum__coordination_projects_v_version_key_figures_qualifier";
  DROP TYPE "public"."enum__coordination_projects_v_version_guidance_kind";
  DROP TYPE "public"."enum__coordination_projects_v_version_archives_kind";
  DROP TYPE "public"."enum__coordination_projects_v_version_available_locales";
  DROP TYPE "public"."enum__coordination_projects_v_version_source_language";
  DROP TYPE "public"."enum__coordination_projects_v_version_licence";
  DROP TYPE "public"."enum__coordination_projects_v_version_kind";
  DROP TYPE "public"."enum__coordination_projects_v_version_standing";
  DROP TYPE "public"."enum__coordination_projects_v_version_start_date_precision";
  DROP TYPE "public"."enum__coordination_projects_v_version_end_date_precision";
  DROP TYPE "public"."enum__coordination_projects_v_version_lifecycle_phase";
  DROP TYPE "public"."enum__coordination_projects_v_version_workflow_state";
  DROP TYPE "public"."enum__coordination_projects_v_version_status";
  DROP TYPE "public"."enum__coordination_projects_v_published_locale";
  DROP TYPE "public"."enum_mentors_modes";
  DROP TYPE "public"."enum_mentors_legal_basis_scopes";
  DROP TYPE "public"."enum_mentors_available_locales";
  DROP TYPE "public"."enum_mentors_source_language";
  DROP TYPE "public"."enum_mentors_licence";
  DROP TYPE "public"."enum_mentors_availability";
  DROP TYPE "public"."enum_mentors_legal_basis_basis";
  DROP TYPE "public"."enum_mentors_workflow_state";
  DROP TYPE "public"."enum_mentors_status";
  DROP TYPE "public"."enum__mentors_v_version_modes";
  DROP TYPE "public"."enum__mentors_v_version_legal_basis_scopes";
  DROP TYPE "public"."enum__mentors_v_version_available_locales";
  DROP TYPE "public"."enum__mentors_v_version_source_language";
  DROP TYPE "public"."enum__mentors_v_version_licence";
  DROP TYPE "public"."enum__mentors_v_version_availability";
  DROP TYPE "public"."enum__mentors_v_version_legal_basis_basis";
  DROP TYPE "public"."enum__mentors_v_version_workflow_state";
  DROP TYPE "public"."enum__mentors_v_version_status";
  DROP TYPE "public"."enum__mentors_v_published_locale";
  DROP TYPE "public"."enum_guides_usable_for";
  DROP TYPE "public"."enum_guides_available_locales";
  DROP TYPE "public"."enum_guides_source_language";
  DROP TYPE "public"."enum_guides_licence";
  DROP TYPE "public"."enum_guides_kind";
  DROP TYPE "public"."enum_guides_audience";
  DROP TYPE "public"."enum_guides_workflow_state";
  DROP TYPE "public"."enum_guides_status";
  DROP TYPE "public"."enum__guides_v_version_usable_for";
  DROP TYPE "public"."enum__guides_v_version_available_locales";
  DROP TYPE "public"."enum__guides_v_version_source_language";
  DROP TYPE "public"."enum__guides_v_version_licence";
  DROP TYPE "public"."enum__guides_v_version_kind";
  DROP TYPE "public"."enum__guides_v_version_audience";
  DROP TYPE "public"."enum__guides_v_version_workflow_state";
  DROP TYPE "public"."enum__guides_v_version_status";
  DROP TYPE "public"."enum__guides_v_published_locale";
  DROP TYPE "public"."enum_terms_available_locales";
  DROP TYPE "public"."enum_terms_source_language";
  DROP TYPE "public"."enum_terms_licence";
  DROP TYPE "public"."enum_terms_standing";
  DROP TYPE "public"."enum_terms_workflow_state";
  DROP TYPE "public"."enum_terms_status";
  DROP TYPE "public"."enum__terms_v_version_available_locales";
  DROP TYPE "public"."enum__terms_v_version_source_language";
  DROP TYPE "public"."enum__terms_v_version_licence";
  DROP TYPE "public"."enum__terms_v_version_standing";
  DROP TYPE "public"."enum__terms_v_version_workflow_state";
  DROP TYPE "public"."enum__terms_v_version_status";
  DROP TYPE "public"."enum__terms_v_published_locale";
  DROP TYPE "public"."enum_stories_timeline_when_precision";
  DROP TYPE "public"."enum_stories_key_figures_qualifier";
  DROP TYPE "public"."enum_stories_quotes_permission";
  DROP TYPE "public"."enum_stories_available_locales";
  DROP TYPE "public"."enum_stories_source_language";
  DROP TYPE "public"."enum_stories_licence";
  DROP TYPE "public"."enum_stories_start_date_precision";
  DROP TYPE "public"."enum_stories_end_date_precision";
  DROP TYPE "public"."enum_stories_workflow_state";
  DROP TYPE "public"."enum_stories_status";
  DROP TYPE "public"."enum__stories_v_version_timeline_when_precision";
  DROP TYPE "public"."enum__stories_v_version_key_figures_qualifier";
  DROP TYPE "public"."enum__stories_v_version_quotes_permission";
  DROP TYPE "public"."enum__stories_v_version_available_locales";
  DROP TYPE "public"."enum__stories_v_version_source_language";
  DROP TYPE "public"."enum__stories_v_version_licence";
  DROP TYPE "public"."enum__stories_v_version_start_date_precision";
  DROP TYPE "public"."enum__stories_v_version_end_date_precision";
  DROP TYPE "public"."enum__stories_v_version_workflow_state";
  DROP TYPE "public"."enum__stories_v_version_status";
  DROP TYPE "public"."enum__stories_v_published_locale";
  DROP TYPE "public"."enum_organisations_roles";
  DROP TYPE "public"."enum_organisations_expert_services_type";
  DROP TYPE "public"."enum_organisations_kind";
  DROP TYPE "public"."enum_organisations_status";
  DROP TYPE "public"."enum_organisations_ended_at_precision";
  DROP TYPE "public"."enum_organisations_source";
  DROP TYPE "public"."enum_development_projects_status";
  DROP TYPE "public"."enum_development_projects_start_date_precision";
  DROP TYPE "public"."enum_development_projects_end_date_precision";
  DROP TYPE "public"."enum_development_projects_lifecycle_phase";
  DROP TYPE "public"."enum_codes_set";
  DROP TYPE "public"."enum_review_phrases_kind";
  DROP TYPE "public"."enum_media_licence";
  DROP TYPE "public"."enum_media_language";
  DROP TYPE "public"."enum_media_accessible_pdf";
  DROP TYPE "public"."enum_media_consent_on_file_kind";
  DROP TYPE "public"."enum_users_roles";
  DROP TYPE "public"."enum_users_muted_notices";
  DROP TYPE "public"."enum_users_hidden_notices";
  DROP TYPE "public"."enum_users_language";
  DROP TYPE "public"."enum_users_mail";
  DROP TYPE "public"."enum_webhooks_collections";
  DROP TYPE "public"."enum_webhook_deliveries_status";`)
}
