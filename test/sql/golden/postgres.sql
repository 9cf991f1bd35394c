-- Made by Junheng of “a small standard” (invented), for PostgreSQL
-- Thresholds: the newest

-- The flat table of schools: a row a school (or a school and stage); county and row_id together are its key. junheng table writes files of it
-- Units stand at each column: yuan and square metres. A blank is NULL, and never 0
-- Columns …_absent: noColumn where nobody was asked, notApplicable where it was said that there is none; both count as nothing. NULL is a blank, and missing
CREATE TABLE school_records (
  county TEXT, -- county
  row_id BIGINT, -- the row's number, once in its county
  school TEXT, -- school name 机构名称
  code TEXT, -- school code 机构编码
  type TEXT, -- school type 办学类型
  owner TEXT, -- run by 举办者
  locale TEXT, -- urban, town or rural 城乡分组
  township TEXT, -- township 所在地区划四级
  campus_of TEXT, -- belongs to (parent school)
  counted BIGINT, -- counted as a school 是否计校数
  school_year BIGINT, -- year
  year_built BIGINT, -- year built
  stage TEXT, -- stage
  whole_pupils DOUBLE PRECISION, -- whole school: pupils (persons) 基础基 312（小学）、313（初中）；教基 3112、3115
  primary_pupils DOUBLE PRECISION, -- primary: pupils (persons) 基础基 312（小学）、313（初中）；教基 3112、3115
  junior_pupils DOUBLE PRECISION, -- junior secondary: pupils (persons) 基础基 312（小学）、313（初中）；教基 3112、3115
  senior_pupils DOUBLE PRECISION, -- senior secondary: pupils (persons) 基础基 312（小学）、313（初中）；教基 3112、3115
  whole_classes DOUBLE PRECISION, -- whole school: classes (classes) 基础基 212、213；教基 2106、2107
  primary_classes DOUBLE PRECISION, -- primary: classes (classes) 基础基 212、213；教基 2106、2107
  junior_classes DOUBLE PRECISION, -- junior secondary: classes (classes) 基础基 212、213；教基 2106、2107
  whole_grades DOUBLE PRECISION, -- whole school: grades (grades)
  primary_grades DOUBLE PRECISION, -- primary: grades (grades)
  junior_grades DOUBLE PRECISION, -- junior secondary: grades (grades)
  whole_largest_class DOUBLE PRECISION, -- whole school: largest class (persons) 基础基 212、213；教基 2106、2107
  primary_largest_class DOUBLE PRECISION, -- primary: largest class (persons) 基础基 212、213；教基 2106、2107
  junior_largest_class DOUBLE PRECISION, -- junior secondary: largest class (persons) 基础基 212、213；教基 2106、2107
  whole_boarders DOUBLE PRECISION, -- whole school: boarders (persons)
  primary_boarders DOUBLE PRECISION, -- primary: boarders (persons)
  junior_boarders DOUBLE PRECISION, -- junior secondary: boarders (persons)
  whole_migrant_pupils DOUBLE PRECISION, -- whole school: migrant pupils (persons)
  primary_migrant_pupils DOUBLE PRECISION, -- primary: migrant pupils (persons)
  junior_migrant_pupils DOUBLE PRECISION, -- junior secondary: migrant pupils (persons)
  whole_staff DOUBLE PRECISION, -- whole school: staff (persons) 基础基 412
  primary_staff DOUBLE PRECISION, -- primary: staff (persons) 基础基 412
  junior_staff DOUBLE PRECISION, -- junior secondary: staff (persons) 基础基 412
  whole_full_time_teachers DOUBLE PRECISION, -- whole school: full-time teachers (persons) 基础基 423（小学）、424（中学）；教基 4155、4156
  primary_full_time_teachers DOUBLE PRECISION, -- primary: full-time teachers (persons) 基础基 423（小学）、424（中学）；教基 4155、4156
  junior_full_time_teachers DOUBLE PRECISION, -- junior secondary: full-time teachers (persons) 基础基 423（小学）、424（中学）；教基 4155、4156
  whole_doctor_teachers DOUBLE PRECISION, -- whole school: full-time teachers with a doctorate (persons) 基础基 423、424；教基 4155、4156
  primary_doctor_teachers DOUBLE PRECISION, -- primary: full-time teachers with a doctorate (persons) 基础基 423、424；教基 4155、4156
  junior_doctor_teachers DOUBLE PRECISION, -- junior secondary: full-time teachers with a doctorate (persons) 基础基 423、424；教基 4155、4156
  whole_master_teachers DOUBLE PRECISION, -- whole school: full-time teachers with a master's degree (persons) 基础基 423、424；教基 4155、4156
  primary_master_teachers DOUBLE PRECISION, -- primary: full-time teachers with a master's degree (persons) 基础基 423、424；教基 4155、4156
  junior_master_teachers DOUBLE PRECISION, -- junior secondary: full-time teachers with a master's degree (persons) 基础基 423、424；教基 4155、4156
  whole_bachelor_teachers DOUBLE PRECISION, -- whole school: full-time teachers with a bachelor's degree (persons) 基础基 423、424；教基 4155、4156
  primary_bachelor_teachers DOUBLE PRECISION, -- primary: full-time teachers with a bachelor's degree (persons) 基础基 423、424；教基 4155、4156
  junior_bachelor_teachers DOUBLE PRECISION, -- junior secondary: full-time teachers with a bachelor's degree (persons) 基础基 423、424；教基 4155、4156
  whole_associate_teachers DOUBLE PRECISION, -- whole school: full-time teachers with an associate degree (persons) 基础基 423、424；教基 4155、4156
  primary_associate_teachers DOUBLE PRECISION, -- primary: full-time teachers with an associate degree (persons) 基础基 423、424；教基 4155、4156
  junior_associate_teachers DOUBLE PRECISION, -- junior secondary: full-time teachers with an associate degree (persons) 基础基 423、424；教基 4155、4156
  whole_upper_secondary_teachers DOUBLE PRECISION, -- whole school: full-time teachers with upper-secondary schooling (persons) 基础基 423、424；教基 4155、4156
  primary_upper_secondary_teachers DOUBLE PRECISION, -- primary: full-time teachers with upper-secondary schooling (persons) 基础基 423、424；教基 4155、4156
  junior_upper_secondary_teachers DOUBLE PRECISION, -- junior secondary: full-time teachers with upper-secondary schooling (persons) 基础基 423、424；教基 4155、4156
  whole_postgraduate_teachers DOUBLE PRECISION, -- whole school: full-time teachers with a postgraduate degree (persons)
  primary_postgraduate_teachers DOUBLE PRECISION, -- primary: full-time teachers with a postgraduate degree (persons)
  junior_postgraduate_teachers DOUBLE PRECISION, -- junior secondary: full-time teachers with a postgraduate degree (persons)
  whole_bachelor_and_above_teachers DOUBLE PRECISION, -- whole school: full-time teachers with a bachelor's degree or higher (persons)
  primary_bachelor_and_above_teachers DOUBLE PRECISION, -- primary: full-time teachers with a bachelor's degree or higher (persons)
  junior_bachelor_and_above_teachers DOUBLE PRECISION, -- junior secondary: full-time teachers with a bachelor's degree or higher (persons)
  whole_associate_and_above_teachers DOUBLE PRECISION, -- whole school: full-time teachers with an associate degree or higher (persons)
  primary_associate_and_above_teachers DOUBLE PRECISION, -- primary: full-time teachers with an associate degree or higher (persons)
  junior_associate_and_above_teachers DOUBLE PRECISION, -- junior secondary: full-time teachers with an associate degree or higher (persons)
  whole_above_requirement_teachers DOUBLE PRECISION, -- whole school: teachers above the required qualification (persons) 基础基 423、424；教基 4155、4156
  primary_above_requirement_teachers DOUBLE PRECISION, -- primary: teachers above the required qualification (persons) 基础基 423、424；教基 4155、4156
  junior_above_requirement_teachers DOUBLE PRECISION, -- junior secondary: teachers above the required qualification (persons) 基础基 423、424；教基 4155、4156
  whole_senior_title_teachers DOUBLE PRECISION, -- whole school: teachers with a senior title (persons) 基础基 422；教基 4153
  primary_senior_title_teachers DOUBLE PRECISION, -- primary: teachers with a senior title (persons) 基础基 422；教基 4153
  junior_senior_title_teachers DOUBLE PRECISION, -- junior secondary: teachers with a senior title (persons) 基础基 422；教基 4153
  whole_intermediate_title_teachers DOUBLE PRECISION, -- whole school: teachers with an intermediate title (persons) 基础基 422；教基 4153
  primary_intermediate_title_teachers DOUBLE PRECISION, -- primary: teachers with an intermediate title (persons) 基础基 422；教基 4153
  junior_intermediate_title_teachers DOUBLE PRECISION, -- junior secondary: teachers with an intermediate title (persons) 基础基 422；教基 4153
  whole_mid_senior_title_teachers DOUBLE PRECISION, -- whole school: teachers with an intermediate or senior title (persons) 基础基 422；教基 4153
  primary_mid_senior_title_teachers DOUBLE PRECISION, -- primary: teachers with an intermediate or senior title (persons) 基础基 422；教基 4153
  junior_mid_senior_title_teachers DOUBLE PRECISION, -- junior secondary: teachers with an intermediate or senior title (persons) 基础基 422；教基 4153
  whole_backbone_teachers DOUBLE PRECISION, -- whole school: backbone teachers of county level or above (persons) 教基 1102续
  primary_backbone_teachers DOUBLE PRECISION, -- primary: backbone teachers of county level or above (persons) 教基 1102续
  junior_backbone_teachers DOUBLE PRECISION, -- junior secondary: backbone teachers of county level or above (persons) 教基 1102续
  whole_pe_arts_teachers DOUBLE PRECISION, -- whole school: full-time teachers of PE and the arts (persons) 基础基 423、424；教基 4155、4156
  primary_pe_arts_teachers DOUBLE PRECISION, -- primary: full-time teachers of PE and the arts (persons) 基础基 423、424；教基 4155、4156
  junior_pe_arts_teachers DOUBLE PRECISION, -- junior secondary: full-time teachers of PE and the arts (persons) 基础基 423、424；教基 4155、4156
  whole_pe_teachers DOUBLE PRECISION, -- whole school: full-time PE teachers (persons) 基础基 423、424；教基 4155、4156
  primary_pe_teachers DOUBLE PRECISION, -- primary: full-time PE teachers (persons) 基础基 423、424；教基 4155、4156
  junior_pe_teachers DOUBLE PRECISION, -- junior secondary: full-time PE teachers (persons) 基础基 423、424；教基 4155、4156
  whole_music_teachers DOUBLE PRECISION, -- whole school: full-time music teachers (persons) 基础基 423、424；教基 4155、4156
  primary_music_teachers DOUBLE PRECISION, -- primary: full-time music teachers (persons) 基础基 423、424；教基 4155、4156
  junior_music_teachers DOUBLE PRECISION, -- junior secondary: full-time music teachers (persons) 基础基 423、424；教基 4155、4156
  whole_fine_art_teachers DOUBLE PRECISION, -- whole school: full-time fine-art teachers (persons) 基础基 423、424；教基 4155、4156
  primary_fine_art_teachers DOUBLE PRECISION, -- primary: full-time fine-art teachers (persons) 基础基 423、424；教基 4155、4156
  junior_fine_art_teachers DOUBLE PRECISION, -- junior secondary: full-time fine-art teachers (persons) 基础基 423、424；教基 4155、4156
  whole_arts_teachers DOUBLE PRECISION, -- whole school: full-time teachers of the arts (combined subject) (persons) 基础基 423、424；教基 4155、4156
  primary_arts_teachers DOUBLE PRECISION, -- primary: full-time teachers of the arts (combined subject) (persons) 基础基 423、424；教基 4155、4156
  junior_arts_teachers DOUBLE PRECISION, -- junior secondary: full-time teachers of the arts (combined subject) (persons) 基础基 423、424；教基 4155、4156
  whole_itinerant_pe_arts_teachers DOUBLE PRECISION, -- whole school: rotating, part-time and itinerant PE and arts teachers (persons)
  primary_itinerant_pe_arts_teachers DOUBLE PRECISION, -- primary: rotating, part-time and itinerant PE and arts teachers (persons)
  junior_itinerant_pe_arts_teachers DOUBLE PRECISION, -- junior secondary: rotating, part-time and itinerant PE and arts teachers (persons)
  whole_certified_teachers DOUBLE PRECISION, -- whole school: full-time teachers with a teaching certificate (persons)
  primary_certified_teachers DOUBLE PRECISION, -- primary: full-time teachers with a teaching certificate (persons)
  junior_certified_teachers DOUBLE PRECISION, -- junior secondary: full-time teachers with a teaching certificate (persons)
  whole_eligible_teachers DOUBLE PRECISION, -- whole school: teachers eligible for exchange (persons)
  primary_eligible_teachers DOUBLE PRECISION, -- primary: teachers eligible for exchange (persons)
  junior_eligible_teachers DOUBLE PRECISION, -- junior secondary: teachers eligible for exchange (persons)
  whole_exchanged_teachers DOUBLE PRECISION, -- whole school: teachers exchanged (persons)
  primary_exchanged_teachers DOUBLE PRECISION, -- primary: teachers exchanged (persons)
  junior_exchanged_teachers DOUBLE PRECISION, -- junior secondary: teachers exchanged (persons)
  whole_exchanged_backbone_teachers DOUBLE PRECISION, -- whole school: backbone teachers exchanged (persons)
  primary_exchanged_backbone_teachers DOUBLE PRECISION, -- primary: backbone teachers exchanged (persons)
  junior_exchanged_backbone_teachers DOUBLE PRECISION, -- junior secondary: backbone teachers exchanged (persons)
  whole_site_area DOUBLE PRECISION, -- whole school: site area (m²) 基础基 522；教基 5176
  whole_building_area DOUBLE PRECISION, -- whole school: building area (m²) 基础基 512；教基 5170
  whole_teaching_area DOUBLE PRECISION, -- whole school: teaching and auxiliary room area (m²) 基础基 512；教基 5170
  primary_teaching_area DOUBLE PRECISION, -- primary: teaching and auxiliary room area (m²) 基础基 512；教基 5170
  junior_teaching_area DOUBLE PRECISION, -- junior secondary: teaching and auxiliary room area (m²) 基础基 512；教基 5170
  whole_indoor_sports_area DOUBLE PRECISION, -- whole school: indoor sports room area (m²) 基础基 512；教基 5170
  primary_indoor_sports_area DOUBLE PRECISION, -- primary: indoor sports room area (m²) 基础基 512；教基 5170
  junior_indoor_sports_area DOUBLE PRECISION, -- junior secondary: indoor sports room area (m²) 基础基 512；教基 5170
  whole_sports_ground_area DOUBLE PRECISION, -- whole school: sports ground area (m²) 基础基 522；教基 5176
  primary_sports_ground_area DOUBLE PRECISION, -- primary: sports ground area (m²) 基础基 522；教基 5176
  junior_sports_ground_area DOUBLE PRECISION, -- junior secondary: sports ground area (m²) 基础基 522；教基 5176
  whole_sports_venue_area DOUBLE PRECISION, -- whole school: sports grounds and halls area (m²) 基础基 522；教基 5176
  primary_sports_venue_area DOUBLE PRECISION, -- primary: sports grounds and halls area (m²) 基础基 522；教基 5176
  junior_sports_venue_area DOUBLE PRECISION, -- junior secondary: sports grounds and halls area (m²) 基础基 522；教基 5176
  whole_equipment_value DOUBLE PRECISION, -- whole school: value of teaching equipment (yuan) 基础基 522；教基 5176（万元）
  primary_equipment_value DOUBLE PRECISION, -- primary: value of teaching equipment (yuan) 基础基 522；教基 5176（万元）
  junior_equipment_value DOUBLE PRECISION, -- junior secondary: value of teaching equipment (yuan) 基础基 522；教基 5176（万元）
  whole_computers DOUBLE PRECISION, -- whole school: computers for pupils (sets) 基础基 522；教基 5176
  primary_computers DOUBLE PRECISION, -- primary: computers for pupils (sets) 基础基 522；教基 5176
  junior_computers DOUBLE PRECISION, -- junior secondary: computers for pupils (sets) 基础基 522；教基 5176
  whole_books DOUBLE PRECISION, -- whole school: books (volumes) 基础基 522；教基 5176
  primary_books DOUBLE PRECISION, -- primary: books (volumes) 基础基 522；教基 5176
  junior_books DOUBLE PRECISION, -- junior secondary: books (volumes) 基础基 522；教基 5176
  whole_multimedia_rooms DOUBLE PRECISION, -- whole school: networked multimedia classrooms (rooms) 基础基 531；教基 5176
  primary_multimedia_rooms DOUBLE PRECISION, -- primary: networked multimedia classrooms (rooms) 基础基 531；教基 5176
  junior_multimedia_rooms DOUBLE PRECISION, -- junior secondary: networked multimedia classrooms (rooms) 基础基 531；教基 5176
  whole_music_rooms DOUBLE PRECISION, -- whole school: music rooms (rooms)
  primary_music_rooms DOUBLE PRECISION, -- primary: music rooms (rooms)
  junior_music_rooms DOUBLE PRECISION, -- junior secondary: music rooms (rooms)
  whole_fine_art_rooms DOUBLE PRECISION, -- whole school: fine-art rooms (rooms)
  primary_fine_art_rooms DOUBLE PRECISION, -- primary: fine-art rooms (rooms)
  junior_fine_art_rooms DOUBLE PRECISION, -- junior secondary: fine-art rooms (rooms)
  whole_smallest_music_room DOUBLE PRECISION, -- whole school: smallest music room (m²)
  whole_smallest_fine_art_room DOUBLE PRECISION, -- whole school: smallest fine-art room (m²)
  whole_classes_over_norm DOUBLE PRECISION, -- whole school: classes over the size that is allowed (classes) 基础基 212、213；教基 2106、2107
  primary_classes_over_norm DOUBLE PRECISION, -- primary: classes over the size that is allowed (classes) 基础基 212、213；教基 2106、2107
  junior_classes_over_norm DOUBLE PRECISION, -- junior secondary: classes over the size that is allowed (classes) 基础基 212、213；教基 2106、2107
  whole_large_classes DOUBLE PRECISION, -- whole school: large classes (56 pupils or more) (classes) 基础基 212、213；教基 2106、2107
  primary_large_classes DOUBLE PRECISION, -- primary: large classes (56 pupils or more) (classes) 基础基 212、213；教基 2106、2107
  junior_large_classes DOUBLE PRECISION, -- junior secondary: large classes (56 pupils or more) (classes) 基础基 212、213；教基 2106、2107
  whole_public_funds DOUBLE PRECISION, -- whole school: public funds (yuan)
  primary_public_funds DOUBLE PRECISION, -- primary: public funds (yuan)
  junior_public_funds DOUBLE PRECISION, -- junior secondary: public funds (yuan)
  whole_training_funds DOUBLE PRECISION, -- whole school: funds for the training of teachers (yuan)
  primary_training_funds DOUBLE PRECISION, -- primary: funds for the training of teachers (yuan)
  junior_training_funds DOUBLE PRECISION, -- junior secondary: funds for the training of teachers (yuan)
  whole_own_large_classes DOUBLE PRECISION, -- whole school: classes too large (classes)
  primary_own_large_classes DOUBLE PRECISION, -- primary: classes too large (classes)
  junior_own_large_classes DOUBLE PRECISION, -- junior secondary: classes too large (classes)
  primary_indoor_sports_area_absent TEXT, -- primary: why there is no figure of indoor sports room area
  junior_indoor_sports_area_absent TEXT, -- junior secondary: why there is no figure of indoor sports room area
  primary_master_teachers_absent TEXT, -- primary: why there is no figure of full-time teachers with a master's degree
  junior_master_teachers_absent TEXT, -- junior secondary: why there is no figure of full-time teachers with a master's degree
  primary_postgraduate_teachers_absent TEXT, -- primary: why there is no figure of full-time teachers with a postgraduate degree
  junior_postgraduate_teachers_absent TEXT, -- junior secondary: why there is no figure of full-time teachers with a postgraduate degree
  primary_doctor_teachers_absent TEXT, -- primary: why there is no figure of full-time teachers with a doctorate
  junior_doctor_teachers_absent TEXT, -- junior secondary: why there is no figure of full-time teachers with a doctorate
  primary_itinerant_pe_arts_teachers_absent TEXT, -- primary: why there is no figure of rotating, part-time and itinerant PE and arts teachers
  junior_itinerant_pe_arts_teachers_absent TEXT, -- junior secondary: why there is no figure of rotating, part-time and itinerant PE and arts teachers
  primary_arts_teachers_absent TEXT, -- primary: why there is no figure of full-time teachers of the arts (combined subject)
  junior_arts_teachers_absent TEXT, -- junior secondary: why there is no figure of full-time teachers of the arts (combined subject)
  written_by TEXT -- the mark of a file of junheng table, else blank
);

-- Made by Junheng of “a small standard” (invented), for PostgreSQL
-- Thresholds: the newest
-- Not in these statements: values that a sheet gives per pupil already (the flat table has no column for them); schools of one legal unit count as campus_of and counted say (junheng table --units one writes what was decided); the grounds on which a verdict is held up, verdicts on printed values, a county's other conditions. junheng assess has them

-- Check 1: rows without a county or number, or with one that comes twice (there should be none)
SELECT t.county, t.row_id, COUNT(*) AS row_count
FROM school_records t
GROUP BY t.county, t.row_id
HAVING COUNT(*) > 1 OR t.county IS NULL OR t.row_id IS NULL
ORDER BY t.county, t.row_id;

-- Check 2: codes of schools that a county has twice (there should be none)
SELECT t.county, t.code, t.stage, COUNT(*) AS row_count
FROM school_records t
WHERE t.code IS NOT NULL
GROUP BY t.county, t.code, t.stage
HAVING COUNT(*) > 1
ORDER BY t.county, t.code;

-- Check 3: blanks, zeros, negative and extreme figures of each column. Look at columns with zeros and no blank: blanks may have become zeros when they were loaded. extreme_count is of figures other than 0 that are below 1e-60 or above 1e60, and should be 0: as in junheng assess they are no numbers, and count as missing
SELECT 'whole_pupils' AS column_name, COUNT(*) AS row_count, SUM(CASE WHEN t.whole_pupils IS NULL THEN 1 ELSE 0 END) AS blank_count, SUM(CASE WHEN CAST(t.whole_pupils AS DOUBLE PRECISION) = 0e0 THEN 1 ELSE 0 END) AS zero_count, SUM(CASE WHEN CAST(t.whole_pupils AS DOUBLE PRECISION) < 0e0 THEN 1 ELSE 0 END) AS negative_count, SUM(CASE WHEN CAST(t.whole_pupils AS DOUBLE PRECISION) IS NOT NULL AND NOT (ABS(CAST(t.whole_pupils AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.whole_pupils AS DOUBLE PRECISION) = 0e0) THEN 1 ELSE 0 END) AS extreme_count FROM school_records t
UNION ALL
SELECT 'primary_pupils' AS column_name, COUNT(*) AS row_count, SUM(CASE WHEN t.primary_pupils IS NULL THEN 1 ELSE 0 END) AS blank_count, SUM(CASE WHEN CAST(t.primary_pupils AS DOUBLE PRECISION) = 0e0 THEN 1 ELSE 0 END) AS zero_count, SUM(CASE WHEN CAST(t.primary_pupils AS DOUBLE PRECISION) < 0e0 THEN 1 ELSE 0 END) AS negative_count, SUM(CASE WHEN CAST(t.primary_pupils AS DOUBLE PRECISION) IS NOT NULL AND NOT (ABS(CAST(t.primary_pupils AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.primary_pupils AS DOUBLE PRECISION) = 0e0) THEN 1 ELSE 0 END) AS extreme_count FROM school_records t
UNION ALL
SELECT 'junior_pupils' AS column_name, COUNT(*) AS row_count, SUM(CASE WHEN t.junior_pupils IS NULL THEN 1 ELSE 0 END) AS blank_count, SUM(CASE WHEN CAST(t.junior_pupils AS DOUBLE PRECISION) = 0e0 THEN 1 ELSE 0 END) AS zero_count, SUM(CASE WHEN CAST(t.junior_pupils AS DOUBLE PRECISION) < 0e0 THEN 1 ELSE 0 END) AS negative_count, SUM(CASE WHEN CAST(t.junior_pupils AS DOUBLE PRECISION) IS NOT NULL AND NOT (ABS(CAST(t.junior_pupils AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.junior_pupils AS DOUBLE PRECISION) = 0e0) THEN 1 ELSE 0 END) AS extreme_count FROM school_records t
UNION ALL
SELECT 'senior_pupils' AS column_name, COUNT(*) AS row_count, SUM(CASE WHEN t.senior_pupils IS NULL THEN 1 ELSE 0 END) AS blank_count, SUM(CASE WHEN CAST(t.senior_pupils AS DOUBLE PRECISION) = 0e0 THEN 1 ELSE 0 END) AS zero_count, SUM(CASE WHEN CAST(t.senior_pupils AS DOUBLE PRECISION) < 0e0 THEN 1 ELSE 0 END) AS negative_count, SUM(CASE WHEN CAST(t.senior_pupils AS DOUBLE PRECISION) IS NOT NULL AND NOT (ABS(CAST(t.senior_pupils AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.senior_pupils AS DOUBLE PRECISION) = 0e0) THEN 1 ELSE 0 END) AS extreme_count FROM school_records t
UNION ALL
SELECT 'whole_pe_arts_teachers' AS column_name, COUNT(*) AS row_count, SUM(CASE WHEN t.whole_pe_arts_teachers IS NULL THEN 1 ELSE 0 END) AS blank_count, SUM(CASE WHEN CAST(t.whole_pe_arts_teachers AS DOUBLE PRECISION) = 0e0 THEN 1 ELSE 0 END) AS zero_count, SUM(CASE WHEN CAST(t.whole_pe_arts_teachers AS DOUBLE PRECISION) < 0e0 THEN 1 ELSE 0 END) AS negative_count, SUM(CASE WHEN CAST(t.whole_pe_arts_teachers AS DOUBLE PRECISION) IS NOT NULL AND NOT (ABS(CAST(t.whole_pe_arts_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.whole_pe_arts_teachers AS DOUBLE PRECISION) = 0e0) THEN 1 ELSE 0 END) AS extreme_count FROM school_records t
UNION ALL
SELECT 'primary_pe_arts_teachers' AS column_name, COUNT(*) AS row_count, SUM(CASE WHEN t.primary_pe_arts_teachers IS NULL THEN 1 ELSE 0 END) AS blank_count, SUM(CASE WHEN CAST(t.primary_pe_arts_teachers AS DOUBLE PRECISION) = 0e0 THEN 1 ELSE 0 END) AS zero_count, SUM(CASE WHEN CAST(t.primary_pe_arts_teachers AS DOUBLE PRECISION) < 0e0 THEN 1 ELSE 0 END) AS negative_count, SUM(CASE WHEN CAST(t.primary_pe_arts_teachers AS DOUBLE PRECISION) IS NOT NULL AND NOT (ABS(CAST(t.primary_pe_arts_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.primary_pe_arts_teachers AS DOUBLE PRECISION) = 0e0) THEN 1 ELSE 0 END) AS extreme_count FROM school_records t
UNION ALL
SELECT 'junior_pe_arts_teachers' AS column_name, COUNT(*) AS row_count, SUM(CASE WHEN t.junior_pe_arts_teachers IS NULL THEN 1 ELSE 0 END) AS blank_count, SUM(CASE WHEN CAST(t.junior_pe_arts_teachers AS DOUBLE PRECISION) = 0e0 THEN 1 ELSE 0 END) AS zero_count, SUM(CASE WHEN CAST(t.junior_pe_arts_teachers AS DOUBLE PRECISION) < 0e0 THEN 1 ELSE 0 END) AS negative_count, SUM(CASE WHEN CAST(t.junior_pe_arts_teachers AS DOUBLE PRECISION) IS NOT NULL AND NOT (ABS(CAST(t.junior_pe_arts_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.junior_pe_arts_teachers AS DOUBLE PRECISION) = 0e0) THEN 1 ELSE 0 END) AS extreme_count FROM school_records t
UNION ALL
SELECT 'whole_itinerant_pe_arts_teachers' AS column_name, COUNT(*) AS row_count, SUM(CASE WHEN t.whole_itinerant_pe_arts_teachers IS NULL THEN 1 ELSE 0 END) AS blank_count, SUM(CASE WHEN CAST(t.whole_itinerant_pe_arts_teachers AS DOUBLE PRECISION) = 0e0 THEN 1 ELSE 0 END) AS zero_count, SUM(CASE WHEN CAST(t.whole_itinerant_pe_arts_teachers AS DOUBLE PRECISION) < 0e0 THEN 1 ELSE 0 END) AS negative_count, SUM(CASE WHEN CAST(t.whole_itinerant_pe_arts_teachers AS DOUBLE PRECISION) IS NOT NULL AND NOT (ABS(CAST(t.whole_itinerant_pe_arts_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.whole_itinerant_pe_arts_teachers AS DOUBLE PRECISION) = 0e0) THEN 1 ELSE 0 END) AS extreme_count FROM school_records t
UNION ALL
SELECT 'primary_itinerant_pe_arts_teachers' AS column_name, COUNT(*) AS row_count, SUM(CASE WHEN t.primary_itinerant_pe_arts_teachers IS NULL THEN 1 ELSE 0 END) AS blank_count, SUM(CASE WHEN CAST(t.primary_itinerant_pe_arts_teachers AS DOUBLE PRECISION) = 0e0 THEN 1 ELSE 0 END) AS zero_count, SUM(CASE WHEN CAST(t.primary_itinerant_pe_arts_teachers AS DOUBLE PRECISION) < 0e0 THEN 1 ELSE 0 END) AS negative_count, SUM(CASE WHEN CAST(t.primary_itinerant_pe_arts_teachers AS DOUBLE PRECISION) IS NOT NULL AND NOT (ABS(CAST(t.primary_itinerant_pe_arts_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.primary_itinerant_pe_arts_teachers AS DOUBLE PRECISION) = 0e0) THEN 1 ELSE 0 END) AS extreme_count FROM school_records t
UNION ALL
SELECT 'junior_itinerant_pe_arts_teachers' AS column_name, COUNT(*) AS row_count, SUM(CASE WHEN t.junior_itinerant_pe_arts_teachers IS NULL THEN 1 ELSE 0 END) AS blank_count, SUM(CASE WHEN CAST(t.junior_itinerant_pe_arts_teachers AS DOUBLE PRECISION) = 0e0 THEN 1 ELSE 0 END) AS zero_count, SUM(CASE WHEN CAST(t.junior_itinerant_pe_arts_teachers AS DOUBLE PRECISION) < 0e0 THEN 1 ELSE 0 END) AS negative_count, SUM(CASE WHEN CAST(t.junior_itinerant_pe_arts_teachers AS DOUBLE PRECISION) IS NOT NULL AND NOT (ABS(CAST(t.junior_itinerant_pe_arts_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.junior_itinerant_pe_arts_teachers AS DOUBLE PRECISION) = 0e0) THEN 1 ELSE 0 END) AS extreme_count FROM school_records t
UNION ALL
SELECT 'whole_pe_teachers' AS column_name, COUNT(*) AS row_count, SUM(CASE WHEN t.whole_pe_teachers IS NULL THEN 1 ELSE 0 END) AS blank_count, SUM(CASE WHEN CAST(t.whole_pe_teachers AS DOUBLE PRECISION) = 0e0 THEN 1 ELSE 0 END) AS zero_count, SUM(CASE WHEN CAST(t.whole_pe_teachers AS DOUBLE PRECISION) < 0e0 THEN 1 ELSE 0 END) AS negative_count, SUM(CASE WHEN CAST(t.whole_pe_teachers AS DOUBLE PRECISION) IS NOT NULL AND NOT (ABS(CAST(t.whole_pe_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.whole_pe_teachers AS DOUBLE PRECISION) = 0e0) THEN 1 ELSE 0 END) AS extreme_count FROM school_records t
UNION ALL
SELECT 'primary_pe_teachers' AS column_name, COUNT(*) AS row_count, SUM(CASE WHEN t.primary_pe_teachers IS NULL THEN 1 ELSE 0 END) AS blank_count, SUM(CASE WHEN CAST(t.primary_pe_teachers AS DOUBLE PRECISION) = 0e0 THEN 1 ELSE 0 END) AS zero_count, SUM(CASE WHEN CAST(t.primary_pe_teachers AS DOUBLE PRECISION) < 0e0 THEN 1 ELSE 0 END) AS negative_count, SUM(CASE WHEN CAST(t.primary_pe_teachers AS DOUBLE PRECISION) IS NOT NULL AND NOT (ABS(CAST(t.primary_pe_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.primary_pe_teachers AS DOUBLE PRECISION) = 0e0) THEN 1 ELSE 0 END) AS extreme_count FROM school_records t
UNION ALL
SELECT 'junior_pe_teachers' AS column_name, COUNT(*) AS row_count, SUM(CASE WHEN t.junior_pe_teachers IS NULL THEN 1 ELSE 0 END) AS blank_count, SUM(CASE WHEN CAST(t.junior_pe_teachers AS DOUBLE PRECISION) = 0e0 THEN 1 ELSE 0 END) AS zero_count, SUM(CASE WHEN CAST(t.junior_pe_teachers AS DOUBLE PRECISION) < 0e0 THEN 1 ELSE 0 END) AS negative_count, SUM(CASE WHEN CAST(t.junior_pe_teachers AS DOUBLE PRECISION) IS NOT NULL AND NOT (ABS(CAST(t.junior_pe_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.junior_pe_teachers AS DOUBLE PRECISION) = 0e0) THEN 1 ELSE 0 END) AS extreme_count FROM school_records t
UNION ALL
SELECT 'whole_music_teachers' AS column_name, COUNT(*) AS row_count, SUM(CASE WHEN t.whole_music_teachers IS NULL THEN 1 ELSE 0 END) AS blank_count, SUM(CASE WHEN CAST(t.whole_music_teachers AS DOUBLE PRECISION) = 0e0 THEN 1 ELSE 0 END) AS zero_count, SUM(CASE WHEN CAST(t.whole_music_teachers AS DOUBLE PRECISION) < 0e0 THEN 1 ELSE 0 END) AS negative_count, SUM(CASE WHEN CAST(t.whole_music_teachers AS DOUBLE PRECISION) IS NOT NULL AND NOT (ABS(CAST(t.whole_music_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.whole_music_teachers AS DOUBLE PRECISION) = 0e0) THEN 1 ELSE 0 END) AS extreme_count FROM school_records t
UNION ALL
SELECT 'primary_music_teachers' AS column_name, COUNT(*) AS row_count, SUM(CASE WHEN t.primary_music_teachers IS NULL THEN 1 ELSE 0 END) AS blank_count, SUM(CASE WHEN CAST(t.primary_music_teachers AS DOUBLE PRECISION) = 0e0 THEN 1 ELSE 0 END) AS zero_count, SUM(CASE WHEN CAST(t.primary_music_teachers AS DOUBLE PRECISION) < 0e0 THEN 1 ELSE 0 END) AS negative_count, SUM(CASE WHEN CAST(t.primary_music_teachers AS DOUBLE PRECISION) IS NOT NULL AND NOT (ABS(CAST(t.primary_music_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.primary_music_teachers AS DOUBLE PRECISION) = 0e0) THEN 1 ELSE 0 END) AS extreme_count FROM school_records t
UNION ALL
SELECT 'junior_music_teachers' AS column_name, COUNT(*) AS row_count, SUM(CASE WHEN t.junior_music_teachers IS NULL THEN 1 ELSE 0 END) AS blank_count, SUM(CASE WHEN CAST(t.junior_music_teachers AS DOUBLE PRECISION) = 0e0 THEN 1 ELSE 0 END) AS zero_count, SUM(CASE WHEN CAST(t.junior_music_teachers AS DOUBLE PRECISION) < 0e0 THEN 1 ELSE 0 END) AS negative_count, SUM(CASE WHEN CAST(t.junior_music_teachers AS DOUBLE PRECISION) IS NOT NULL AND NOT (ABS(CAST(t.junior_music_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.junior_music_teachers AS DOUBLE PRECISION) = 0e0) THEN 1 ELSE 0 END) AS extreme_count FROM school_records t
UNION ALL
SELECT 'whole_fine_art_teachers' AS column_name, COUNT(*) AS row_count, SUM(CASE WHEN t.whole_fine_art_teachers IS NULL THEN 1 ELSE 0 END) AS blank_count, SUM(CASE WHEN CAST(t.whole_fine_art_teachers AS DOUBLE PRECISION) = 0e0 THEN 1 ELSE 0 END) AS zero_count, SUM(CASE WHEN CAST(t.whole_fine_art_teachers AS DOUBLE PRECISION) < 0e0 THEN 1 ELSE 0 END) AS negative_count, SUM(CASE WHEN CAST(t.whole_fine_art_teachers AS DOUBLE PRECISION) IS NOT NULL AND NOT (ABS(CAST(t.whole_fine_art_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.whole_fine_art_teachers AS DOUBLE PRECISION) = 0e0) THEN 1 ELSE 0 END) AS extreme_count FROM school_records t
UNION ALL
SELECT 'primary_fine_art_teachers' AS column_name, COUNT(*) AS row_count, SUM(CASE WHEN t.primary_fine_art_teachers IS NULL THEN 1 ELSE 0 END) AS blank_count, SUM(CASE WHEN CAST(t.primary_fine_art_teachers AS DOUBLE PRECISION) = 0e0 THEN 1 ELSE 0 END) AS zero_count, SUM(CASE WHEN CAST(t.primary_fine_art_teachers AS DOUBLE PRECISION) < 0e0 THEN 1 ELSE 0 END) AS negative_count, SUM(CASE WHEN CAST(t.primary_fine_art_teachers AS DOUBLE PRECISION) IS NOT NULL AND NOT (ABS(CAST(t.primary_fine_art_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.primary_fine_art_teachers AS DOUBLE PRECISION) = 0e0) THEN 1 ELSE 0 END) AS extreme_count FROM school_records t
UNION ALL
SELECT 'junior_fine_art_teachers' AS column_name, COUNT(*) AS row_count, SUM(CASE WHEN t.junior_fine_art_teachers IS NULL THEN 1 ELSE 0 END) AS blank_count, SUM(CASE WHEN CAST(t.junior_fine_art_teachers AS DOUBLE PRECISION) = 0e0 THEN 1 ELSE 0 END) AS zero_count, SUM(CASE WHEN CAST(t.junior_fine_art_teachers AS DOUBLE PRECISION) < 0e0 THEN 1 ELSE 0 END) AS negative_count, SUM(CASE WHEN CAST(t.junior_fine_art_teachers AS DOUBLE PRECISION) IS NOT NULL AND NOT (ABS(CAST(t.junior_fine_art_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.junior_fine_art_teachers AS DOUBLE PRECISION) = 0e0) THEN 1 ELSE 0 END) AS extreme_count FROM school_records t
UNION ALL
SELECT 'whole_arts_teachers' AS column_name, COUNT(*) AS row_count, SUM(CASE WHEN t.whole_arts_teachers IS NULL THEN 1 ELSE 0 END) AS blank_count, SUM(CASE WHEN CAST(t.whole_arts_teachers AS DOUBLE PRECISION) = 0e0 THEN 1 ELSE 0 END) AS zero_count, SUM(CASE WHEN CAST(t.whole_arts_teachers AS DOUBLE PRECISION) < 0e0 THEN 1 ELSE 0 END) AS negative_count, SUM(CASE WHEN CAST(t.whole_arts_teachers AS DOUBLE PRECISION) IS NOT NULL AND NOT (ABS(CAST(t.whole_arts_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.whole_arts_teachers AS DOUBLE PRECISION) = 0e0) THEN 1 ELSE 0 END) AS extreme_count FROM school_records t
UNION ALL
SELECT 'primary_arts_teachers' AS column_name, COUNT(*) AS row_count, SUM(CASE WHEN t.primary_arts_teachers IS NULL THEN 1 ELSE 0 END) AS blank_count, SUM(CASE WHEN CAST(t.primary_arts_teachers AS DOUBLE PRECISION) = 0e0 THEN 1 ELSE 0 END) AS zero_count, SUM(CASE WHEN CAST(t.primary_arts_teachers AS DOUBLE PRECISION) < 0e0 THEN 1 ELSE 0 END) AS negative_count, SUM(CASE WHEN CAST(t.primary_arts_teachers AS DOUBLE PRECISION) IS NOT NULL AND NOT (ABS(CAST(t.primary_arts_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.primary_arts_teachers AS DOUBLE PRECISION) = 0e0) THEN 1 ELSE 0 END) AS extreme_count FROM school_records t
UNION ALL
SELECT 'junior_arts_teachers' AS column_name, COUNT(*) AS row_count, SUM(CASE WHEN t.junior_arts_teachers IS NULL THEN 1 ELSE 0 END) AS blank_count, SUM(CASE WHEN CAST(t.junior_arts_teachers AS DOUBLE PRECISION) = 0e0 THEN 1 ELSE 0 END) AS zero_count, SUM(CASE WHEN CAST(t.junior_arts_teachers AS DOUBLE PRECISION) < 0e0 THEN 1 ELSE 0 END) AS negative_count, SUM(CASE WHEN CAST(t.junior_arts_teachers AS DOUBLE PRECISION) IS NOT NULL AND NOT (ABS(CAST(t.junior_arts_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.junior_arts_teachers AS DOUBLE PRECISION) = 0e0) THEN 1 ELSE 0 END) AS extreme_count FROM school_records t
UNION ALL
SELECT 'whole_teaching_area' AS column_name, COUNT(*) AS row_count, SUM(CASE WHEN t.whole_teaching_area IS NULL THEN 1 ELSE 0 END) AS blank_count, SUM(CASE WHEN CAST(t.whole_teaching_area AS DOUBLE PRECISION) = 0e0 THEN 1 ELSE 0 END) AS zero_count, SUM(CASE WHEN CAST(t.whole_teaching_area AS DOUBLE PRECISION) < 0e0 THEN 1 ELSE 0 END) AS negative_count, SUM(CASE WHEN CAST(t.whole_teaching_area AS DOUBLE PRECISION) IS NOT NULL AND NOT (ABS(CAST(t.whole_teaching_area AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.whole_teaching_area AS DOUBLE PRECISION) = 0e0) THEN 1 ELSE 0 END) AS extreme_count FROM school_records t
UNION ALL
SELECT 'primary_teaching_area' AS column_name, COUNT(*) AS row_count, SUM(CASE WHEN t.primary_teaching_area IS NULL THEN 1 ELSE 0 END) AS blank_count, SUM(CASE WHEN CAST(t.primary_teaching_area AS DOUBLE PRECISION) = 0e0 THEN 1 ELSE 0 END) AS zero_count, SUM(CASE WHEN CAST(t.primary_teaching_area AS DOUBLE PRECISION) < 0e0 THEN 1 ELSE 0 END) AS negative_count, SUM(CASE WHEN CAST(t.primary_teaching_area AS DOUBLE PRECISION) IS NOT NULL AND NOT (ABS(CAST(t.primary_teaching_area AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.primary_teaching_area AS DOUBLE PRECISION) = 0e0) THEN 1 ELSE 0 END) AS extreme_count FROM school_records t
UNION ALL
SELECT 'junior_teaching_area' AS column_name, COUNT(*) AS row_count, SUM(CASE WHEN t.junior_teaching_area IS NULL THEN 1 ELSE 0 END) AS blank_count, SUM(CASE WHEN CAST(t.junior_teaching_area AS DOUBLE PRECISION) = 0e0 THEN 1 ELSE 0 END) AS zero_count, SUM(CASE WHEN CAST(t.junior_teaching_area AS DOUBLE PRECISION) < 0e0 THEN 1 ELSE 0 END) AS negative_count, SUM(CASE WHEN CAST(t.junior_teaching_area AS DOUBLE PRECISION) IS NOT NULL AND NOT (ABS(CAST(t.junior_teaching_area AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.junior_teaching_area AS DOUBLE PRECISION) = 0e0) THEN 1 ELSE 0 END) AS extreme_count FROM school_records t
UNION ALL
SELECT 'whole_indoor_sports_area' AS column_name, COUNT(*) AS row_count, SUM(CASE WHEN t.whole_indoor_sports_area IS NULL THEN 1 ELSE 0 END) AS blank_count, SUM(CASE WHEN CAST(t.whole_indoor_sports_area AS DOUBLE PRECISION) = 0e0 THEN 1 ELSE 0 END) AS zero_count, SUM(CASE WHEN CAST(t.whole_indoor_sports_area AS DOUBLE PRECISION) < 0e0 THEN 1 ELSE 0 END) AS negative_count, SUM(CASE WHEN CAST(t.whole_indoor_sports_area AS DOUBLE PRECISION) IS NOT NULL AND NOT (ABS(CAST(t.whole_indoor_sports_area AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.whole_indoor_sports_area AS DOUBLE PRECISION) = 0e0) THEN 1 ELSE 0 END) AS extreme_count FROM school_records t
UNION ALL
SELECT 'primary_indoor_sports_area' AS column_name, COUNT(*) AS row_count, SUM(CASE WHEN t.primary_indoor_sports_area IS NULL THEN 1 ELSE 0 END) AS blank_count, SUM(CASE WHEN CAST(t.primary_indoor_sports_area AS DOUBLE PRECISION) = 0e0 THEN 1 ELSE 0 END) AS zero_count, SUM(CASE WHEN CAST(t.primary_indoor_sports_area AS DOUBLE PRECISION) < 0e0 THEN 1 ELSE 0 END) AS negative_count, SUM(CASE WHEN CAST(t.primary_indoor_sports_area AS DOUBLE PRECISION) IS NOT NULL AND NOT (ABS(CAST(t.primary_indoor_sports_area AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.primary_indoor_sports_area AS DOUBLE PRECISION) = 0e0) THEN 1 ELSE 0 END) AS extreme_count FROM school_records t
UNION ALL
SELECT 'junior_indoor_sports_area' AS column_name, COUNT(*) AS row_count, SUM(CASE WHEN t.junior_indoor_sports_area IS NULL THEN 1 ELSE 0 END) AS blank_count, SUM(CASE WHEN CAST(t.junior_indoor_sports_area AS DOUBLE PRECISION) = 0e0 THEN 1 ELSE 0 END) AS zero_count, SUM(CASE WHEN CAST(t.junior_indoor_sports_area AS DOUBLE PRECISION) < 0e0 THEN 1 ELSE 0 END) AS negative_count, SUM(CASE WHEN CAST(t.junior_indoor_sports_area AS DOUBLE PRECISION) IS NOT NULL AND NOT (ABS(CAST(t.junior_indoor_sports_area AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.junior_indoor_sports_area AS DOUBLE PRECISION) = 0e0) THEN 1 ELSE 0 END) AS extreme_count FROM school_records t
UNION ALL
SELECT 'whole_classes' AS column_name, COUNT(*) AS row_count, SUM(CASE WHEN t.whole_classes IS NULL THEN 1 ELSE 0 END) AS blank_count, SUM(CASE WHEN CAST(t.whole_classes AS DOUBLE PRECISION) = 0e0 THEN 1 ELSE 0 END) AS zero_count, SUM(CASE WHEN CAST(t.whole_classes AS DOUBLE PRECISION) < 0e0 THEN 1 ELSE 0 END) AS negative_count, SUM(CASE WHEN CAST(t.whole_classes AS DOUBLE PRECISION) IS NOT NULL AND NOT (ABS(CAST(t.whole_classes AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.whole_classes AS DOUBLE PRECISION) = 0e0) THEN 1 ELSE 0 END) AS extreme_count FROM school_records t
UNION ALL
SELECT 'primary_classes' AS column_name, COUNT(*) AS row_count, SUM(CASE WHEN t.primary_classes IS NULL THEN 1 ELSE 0 END) AS blank_count, SUM(CASE WHEN CAST(t.primary_classes AS DOUBLE PRECISION) = 0e0 THEN 1 ELSE 0 END) AS zero_count, SUM(CASE WHEN CAST(t.primary_classes AS DOUBLE PRECISION) < 0e0 THEN 1 ELSE 0 END) AS negative_count, SUM(CASE WHEN CAST(t.primary_classes AS DOUBLE PRECISION) IS NOT NULL AND NOT (ABS(CAST(t.primary_classes AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.primary_classes AS DOUBLE PRECISION) = 0e0) THEN 1 ELSE 0 END) AS extreme_count FROM school_records t
UNION ALL
SELECT 'junior_classes' AS column_name, COUNT(*) AS row_count, SUM(CASE WHEN t.junior_classes IS NULL THEN 1 ELSE 0 END) AS blank_count, SUM(CASE WHEN CAST(t.junior_classes AS DOUBLE PRECISION) = 0e0 THEN 1 ELSE 0 END) AS zero_count, SUM(CASE WHEN CAST(t.junior_classes AS DOUBLE PRECISION) < 0e0 THEN 1 ELSE 0 END) AS negative_count, SUM(CASE WHEN CAST(t.junior_classes AS DOUBLE PRECISION) IS NOT NULL AND NOT (ABS(CAST(t.junior_classes AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.junior_classes AS DOUBLE PRECISION) = 0e0) THEN 1 ELSE 0 END) AS extreme_count FROM school_records t
UNION ALL
SELECT 'whole_own_large_classes' AS column_name, COUNT(*) AS row_count, SUM(CASE WHEN t.whole_own_large_classes IS NULL THEN 1 ELSE 0 END) AS blank_count, SUM(CASE WHEN CAST(t.whole_own_large_classes AS DOUBLE PRECISION) = 0e0 THEN 1 ELSE 0 END) AS zero_count, SUM(CASE WHEN CAST(t.whole_own_large_classes AS DOUBLE PRECISION) < 0e0 THEN 1 ELSE 0 END) AS negative_count, SUM(CASE WHEN CAST(t.whole_own_large_classes AS DOUBLE PRECISION) IS NOT NULL AND NOT (ABS(CAST(t.whole_own_large_classes AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.whole_own_large_classes AS DOUBLE PRECISION) = 0e0) THEN 1 ELSE 0 END) AS extreme_count FROM school_records t
UNION ALL
SELECT 'primary_own_large_classes' AS column_name, COUNT(*) AS row_count, SUM(CASE WHEN t.primary_own_large_classes IS NULL THEN 1 ELSE 0 END) AS blank_count, SUM(CASE WHEN CAST(t.primary_own_large_classes AS DOUBLE PRECISION) = 0e0 THEN 1 ELSE 0 END) AS zero_count, SUM(CASE WHEN CAST(t.primary_own_large_classes AS DOUBLE PRECISION) < 0e0 THEN 1 ELSE 0 END) AS negative_count, SUM(CASE WHEN CAST(t.primary_own_large_classes AS DOUBLE PRECISION) IS NOT NULL AND NOT (ABS(CAST(t.primary_own_large_classes AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.primary_own_large_classes AS DOUBLE PRECISION) = 0e0) THEN 1 ELSE 0 END) AS extreme_count FROM school_records t
UNION ALL
SELECT 'junior_own_large_classes' AS column_name, COUNT(*) AS row_count, SUM(CASE WHEN t.junior_own_large_classes IS NULL THEN 1 ELSE 0 END) AS blank_count, SUM(CASE WHEN CAST(t.junior_own_large_classes AS DOUBLE PRECISION) = 0e0 THEN 1 ELSE 0 END) AS zero_count, SUM(CASE WHEN CAST(t.junior_own_large_classes AS DOUBLE PRECISION) < 0e0 THEN 1 ELSE 0 END) AS negative_count, SUM(CASE WHEN CAST(t.junior_own_large_classes AS DOUBLE PRECISION) IS NOT NULL AND NOT (ABS(CAST(t.junior_own_large_classes AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.junior_own_large_classes AS DOUBLE PRECISION) = 0e0) THEN 1 ELSE 0 END) AS extreme_count FROM school_records t;

-- Check 4: words of a category that are not known (there should be none)
SELECT 'type' AS column_name, t.type AS found, COUNT(*) AS row_count FROM school_records t WHERE NOT (t.type IN ('primary', 'junior', 'nineYear', 'completeSecondary', 'twelveYear', 'teachingPoint', 'senior', 'special', 'vocational', 'kindergarten')) GROUP BY t.type
UNION ALL
SELECT 'owner' AS column_name, t.owner AS found, COUNT(*) AS row_count FROM school_records t WHERE NOT (t.owner IN ('centralEducation', 'centralOther', 'provinceEducation', 'provinceOther', 'cityEducation', 'cityOther', 'countyEducation', 'countyOther', 'enterprise', 'private')) GROUP BY t.owner
UNION ALL
SELECT 'locale' AS column_name, t.locale AS found, COUNT(*) AS row_count FROM school_records t WHERE NOT (t.locale IN ('urban', 'town', 'rural')) GROUP BY t.locale
UNION ALL
SELECT 'stage' AS column_name, t.stage AS found, COUNT(*) AS row_count FROM school_records t WHERE NOT (t.stage IN ('primary', 'junior', 'senior')) GROUP BY t.stage;

-- Check 5: rows that are no school of their own, and why; merged are those counted with their parent
WITH
-- The rows of the table, every figure a double; extreme ones are blanks
jh_source_rows AS (
  SELECT
    t.county AS county,
    t.row_id AS row_id,
    t.school AS school,
    t.code AS code,
    t.type AS type,
    t.owner AS owner,
    t.locale AS locale,
    t.campus_of AS campus_of,
    t.counted AS counted,
    t.stage AS stage,
    CASE WHEN ABS(CAST(t.whole_pupils AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.whole_pupils AS DOUBLE PRECISION) = 0e0 THEN CAST(t.whole_pupils AS DOUBLE PRECISION) END AS whole_pupils,
    CASE WHEN ABS(CAST(t.primary_pupils AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.primary_pupils AS DOUBLE PRECISION) = 0e0 THEN CAST(t.primary_pupils AS DOUBLE PRECISION) END AS primary_pupils,
    CASE WHEN ABS(CAST(t.junior_pupils AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.junior_pupils AS DOUBLE PRECISION) = 0e0 THEN CAST(t.junior_pupils AS DOUBLE PRECISION) END AS junior_pupils,
    CASE WHEN ABS(CAST(t.senior_pupils AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.senior_pupils AS DOUBLE PRECISION) = 0e0 THEN CAST(t.senior_pupils AS DOUBLE PRECISION) END AS senior_pupils,
    CASE WHEN ABS(CAST(t.whole_pe_arts_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.whole_pe_arts_teachers AS DOUBLE PRECISION) = 0e0 THEN CAST(t.whole_pe_arts_teachers AS DOUBLE PRECISION) END AS whole_pe_arts_teachers,
    CASE WHEN ABS(CAST(t.primary_pe_arts_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.primary_pe_arts_teachers AS DOUBLE PRECISION) = 0e0 THEN CAST(t.primary_pe_arts_teachers AS DOUBLE PRECISION) END AS primary_pe_arts_teachers,
    CASE WHEN ABS(CAST(t.junior_pe_arts_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.junior_pe_arts_teachers AS DOUBLE PRECISION) = 0e0 THEN CAST(t.junior_pe_arts_teachers AS DOUBLE PRECISION) END AS junior_pe_arts_teachers,
    CASE WHEN ABS(CAST(t.whole_itinerant_pe_arts_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.whole_itinerant_pe_arts_teachers AS DOUBLE PRECISION) = 0e0 THEN CAST(t.whole_itinerant_pe_arts_teachers AS DOUBLE PRECISION) END AS whole_itinerant_pe_arts_teachers,
    CASE WHEN ABS(CAST(t.primary_itinerant_pe_arts_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.primary_itinerant_pe_arts_teachers AS DOUBLE PRECISION) = 0e0 THEN CAST(t.primary_itinerant_pe_arts_teachers AS DOUBLE PRECISION) END AS primary_itinerant_pe_arts_teachers,
    CASE WHEN ABS(CAST(t.junior_itinerant_pe_arts_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.junior_itinerant_pe_arts_teachers AS DOUBLE PRECISION) = 0e0 THEN CAST(t.junior_itinerant_pe_arts_teachers AS DOUBLE PRECISION) END AS junior_itinerant_pe_arts_teachers,
    CASE WHEN ABS(CAST(t.whole_pe_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.whole_pe_teachers AS DOUBLE PRECISION) = 0e0 THEN CAST(t.whole_pe_teachers AS DOUBLE PRECISION) END AS whole_pe_teachers,
    CASE WHEN ABS(CAST(t.primary_pe_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.primary_pe_teachers AS DOUBLE PRECISION) = 0e0 THEN CAST(t.primary_pe_teachers AS DOUBLE PRECISION) END AS primary_pe_teachers,
    CASE WHEN ABS(CAST(t.junior_pe_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.junior_pe_teachers AS DOUBLE PRECISION) = 0e0 THEN CAST(t.junior_pe_teachers AS DOUBLE PRECISION) END AS junior_pe_teachers,
    CASE WHEN ABS(CAST(t.whole_music_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.whole_music_teachers AS DOUBLE PRECISION) = 0e0 THEN CAST(t.whole_music_teachers AS DOUBLE PRECISION) END AS whole_music_teachers,
    CASE WHEN ABS(CAST(t.primary_music_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.primary_music_teachers AS DOUBLE PRECISION) = 0e0 THEN CAST(t.primary_music_teachers AS DOUBLE PRECISION) END AS primary_music_teachers,
    CASE WHEN ABS(CAST(t.junior_music_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.junior_music_teachers AS DOUBLE PRECISION) = 0e0 THEN CAST(t.junior_music_teachers AS DOUBLE PRECISION) END AS junior_music_teachers,
    CASE WHEN ABS(CAST(t.whole_fine_art_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.whole_fine_art_teachers AS DOUBLE PRECISION) = 0e0 THEN CAST(t.whole_fine_art_teachers AS DOUBLE PRECISION) END AS whole_fine_art_teachers,
    CASE WHEN ABS(CAST(t.primary_fine_art_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.primary_fine_art_teachers AS DOUBLE PRECISION) = 0e0 THEN CAST(t.primary_fine_art_teachers AS DOUBLE PRECISION) END AS primary_fine_art_teachers,
    CASE WHEN ABS(CAST(t.junior_fine_art_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.junior_fine_art_teachers AS DOUBLE PRECISION) = 0e0 THEN CAST(t.junior_fine_art_teachers AS DOUBLE PRECISION) END AS junior_fine_art_teachers,
    CASE WHEN ABS(CAST(t.whole_arts_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.whole_arts_teachers AS DOUBLE PRECISION) = 0e0 THEN CAST(t.whole_arts_teachers AS DOUBLE PRECISION) END AS whole_arts_teachers,
    CASE WHEN ABS(CAST(t.primary_arts_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.primary_arts_teachers AS DOUBLE PRECISION) = 0e0 THEN CAST(t.primary_arts_teachers AS DOUBLE PRECISION) END AS primary_arts_teachers,
    CASE WHEN ABS(CAST(t.junior_arts_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.junior_arts_teachers AS DOUBLE PRECISION) = 0e0 THEN CAST(t.junior_arts_teachers AS DOUBLE PRECISION) END AS junior_arts_teachers,
    CASE WHEN ABS(CAST(t.whole_teaching_area AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.whole_teaching_area AS DOUBLE PRECISION) = 0e0 THEN CAST(t.whole_teaching_area AS DOUBLE PRECISION) END AS whole_teaching_area,
    CASE WHEN ABS(CAST(t.primary_teaching_area AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.primary_teaching_area AS DOUBLE PRECISION) = 0e0 THEN CAST(t.primary_teaching_area AS DOUBLE PRECISION) END AS primary_teaching_area,
    CASE WHEN ABS(CAST(t.junior_teaching_area AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.junior_teaching_area AS DOUBLE PRECISION) = 0e0 THEN CAST(t.junior_teaching_area AS DOUBLE PRECISION) END AS junior_teaching_area,
    CASE WHEN ABS(CAST(t.whole_indoor_sports_area AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.whole_indoor_sports_area AS DOUBLE PRECISION) = 0e0 THEN CAST(t.whole_indoor_sports_area AS DOUBLE PRECISION) END AS whole_indoor_sports_area,
    CASE WHEN ABS(CAST(t.primary_indoor_sports_area AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.primary_indoor_sports_area AS DOUBLE PRECISION) = 0e0 THEN CAST(t.primary_indoor_sports_area AS DOUBLE PRECISION) END AS primary_indoor_sports_area,
    CASE WHEN ABS(CAST(t.junior_indoor_sports_area AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.junior_indoor_sports_area AS DOUBLE PRECISION) = 0e0 THEN CAST(t.junior_indoor_sports_area AS DOUBLE PRECISION) END AS junior_indoor_sports_area,
    CASE WHEN ABS(CAST(t.whole_classes AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.whole_classes AS DOUBLE PRECISION) = 0e0 THEN CAST(t.whole_classes AS DOUBLE PRECISION) END AS whole_classes,
    CASE WHEN ABS(CAST(t.primary_classes AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.primary_classes AS DOUBLE PRECISION) = 0e0 THEN CAST(t.primary_classes AS DOUBLE PRECISION) END AS primary_classes,
    CASE WHEN ABS(CAST(t.junior_classes AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.junior_classes AS DOUBLE PRECISION) = 0e0 THEN CAST(t.junior_classes AS DOUBLE PRECISION) END AS junior_classes,
    CASE WHEN ABS(CAST(t.whole_own_large_classes AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.whole_own_large_classes AS DOUBLE PRECISION) = 0e0 THEN CAST(t.whole_own_large_classes AS DOUBLE PRECISION) END AS whole_own_large_classes,
    CASE WHEN ABS(CAST(t.primary_own_large_classes AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.primary_own_large_classes AS DOUBLE PRECISION) = 0e0 THEN CAST(t.primary_own_large_classes AS DOUBLE PRECISION) END AS primary_own_large_classes,
    CASE WHEN ABS(CAST(t.junior_own_large_classes AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.junior_own_large_classes AS DOUBLE PRECISION) = 0e0 THEN CAST(t.junior_own_large_classes AS DOUBLE PRECISION) END AS junior_own_large_classes,
    t.primary_itinerant_pe_arts_teachers_absent AS primary_itinerant_pe_arts_teachers_absent,
    t.primary_arts_teachers_absent AS primary_arts_teachers_absent,
    t.junior_itinerant_pe_arts_teachers_absent AS junior_itinerant_pe_arts_teachers_absent,
    t.junior_arts_teachers_absent AS junior_arts_teachers_absent,
    t.primary_indoor_sports_area_absent AS primary_indoor_sports_area_absent,
    t.junior_indoor_sports_area_absent AS junior_indoor_sports_area_absent
  FROM school_records t
),
-- Pupils of each stage
jh_stage_pupils AS (
  SELECT
    s.*,
    CASE WHEN s.stage IS NOT NULL THEN s.stage WHEN s.type IN ('primary', 'teachingPoint') THEN 'primary' WHEN s.type = 'junior' THEN 'junior' WHEN s.type = 'senior' THEN 'senior' END AS only_stage,
    CASE WHEN s.stage IS NULL AND (s.primary_pupils IS NOT NULL OR s.junior_pupils IS NOT NULL OR s.senior_pupils IS NOT NULL) THEN COALESCE(s.primary_pupils, 0e0) WHEN (CASE WHEN s.stage IS NOT NULL THEN s.stage WHEN s.type IN ('primary', 'teachingPoint') THEN 'primary' WHEN s.type = 'junior' THEN 'junior' WHEN s.type = 'senior' THEN 'senior' END) = 'primary' THEN COALESCE(s.primary_pupils, s.whole_pupils) ELSE 0e0 END AS pupils_primary,
    CASE WHEN s.stage IS NULL AND (s.primary_pupils IS NOT NULL OR s.junior_pupils IS NOT NULL OR s.senior_pupils IS NOT NULL) THEN COALESCE(s.junior_pupils, 0e0) WHEN (CASE WHEN s.stage IS NOT NULL THEN s.stage WHEN s.type IN ('primary', 'teachingPoint') THEN 'primary' WHEN s.type = 'junior' THEN 'junior' WHEN s.type = 'senior' THEN 'senior' END) = 'junior' THEN COALESCE(s.junior_pupils, s.whole_pupils) ELSE 0e0 END AS pupils_junior,
    CASE WHEN s.stage IS NULL AND (s.primary_pupils IS NOT NULL OR s.junior_pupils IS NOT NULL OR s.senior_pupils IS NOT NULL) THEN COALESCE(s.senior_pupils, 0e0) WHEN (CASE WHEN s.stage IS NOT NULL THEN s.stage WHEN s.type IN ('primary', 'teachingPoint') THEN 'primary' WHEN s.type = 'junior' THEN 'junior' WHEN s.type = 'senior' THEN 'senior' END) = 'senior' THEN COALESCE(s.senior_pupils, s.whole_pupils) ELSE 0e0 END AS pupils_senior,
    CASE WHEN s.stage IS NULL AND (s.primary_pupils IS NOT NULL OR s.junior_pupils IS NOT NULL OR s.senior_pupils IS NOT NULL) AND ((s.type = 'nineYear' AND (s.primary_pupils IS NULL OR s.junior_pupils IS NULL)) OR (s.type = 'completeSecondary' AND (s.junior_pupils IS NULL OR s.senior_pupils IS NULL)) OR (s.type = 'twelveYear' AND (s.primary_pupils IS NULL OR s.junior_pupils IS NULL OR s.senior_pupils IS NULL))) THEN 1 ELSE 0 END AS incomplete
  FROM jh_source_rows s
),
-- What counts, and by which weights figures are divided
jh_scoped AS (
  SELECT
    s.*,
    CASE WHEN s.owner = 'private' THEN 'owner' WHEN NOT (s.stage IS NULL AND (s.primary_pupils IS NOT NULL OR s.junior_pupils IS NOT NULL OR s.senior_pupils IS NOT NULL)) AND s.stage IS NULL AND s.type IN ('nineYear', 'completeSecondary', 'twelveYear') AND s.whole_pupils IS NOT NULL THEN 'pupilsNotByStage' WHEN NOT (s.stage IS NULL AND (s.primary_pupils IS NOT NULL OR s.junior_pupils IS NOT NULL OR s.senior_pupils IS NOT NULL)) AND s.stage IS NULL AND s.type IN ('nineYear', 'completeSecondary', 'twelveYear') THEN 'pupilsMissing' WHEN NOT (s.stage IS NULL AND (s.primary_pupils IS NOT NULL OR s.junior_pupils IS NOT NULL OR s.senior_pupils IS NOT NULL)) AND s.only_stage IS NULL THEN 'stageUnknown' WHEN s.pupils_primary IS NULL OR s.pupils_junior IS NULL OR s.pupils_senior IS NULL THEN 'pupilsMissing' WHEN s.pupils_primary < 0e0 OR s.pupils_junior < 0e0 OR s.pupils_senior < 0e0 THEN 'pupilsNegative' WHEN s.pupils_primary + s.pupils_junior + s.pupils_senior = 0e0 THEN 'pupilsZero' END AS reason,
    CASE WHEN s.type = 'teachingPoint' AND s.pupils_primary + s.pupils_junior + s.pupils_senior < 5e1 THEN 'merge' WHEN s.type = 'teachingPoint' THEN CASE WHEN s.counted = 0 THEN 'merge' ELSE 'own' END WHEN s.counted = 0 THEN 'merge' ELSE 'own' END AS policy,
    s.pupils_primary + s.pupils_junior + s.pupils_senior AS pupils_of_all,
    s.pupils_primary * CASE WHEN s.type = 'nineYear' THEN 1e0 WHEN s.type = 'completeSecondary' THEN 0e0 WHEN s.type = 'twelveYear' THEN 1e0 ELSE 1e0 END AS weighted_primary,
    s.pupils_junior * CASE WHEN s.type = 'nineYear' THEN 1.1e0 WHEN s.type = 'completeSecondary' THEN 1e0 WHEN s.type = 'twelveYear' THEN 1.1e0 ELSE 1.1e0 END AS weighted_junior,
    s.pupils_senior * CASE WHEN s.type = 'nineYear' THEN 1.32e0 WHEN s.type = 'completeSecondary' THEN 1.2e0 WHEN s.type = 'twelveYear' THEN 1.32e0 ELSE 1.32e0 END AS weighted_senior,
    s.pupils_primary * CASE WHEN s.type = 'nineYear' THEN 1e0 WHEN s.type = 'completeSecondary' THEN 0e0 WHEN s.type = 'twelveYear' THEN 1e0 ELSE 1e0 END + s.pupils_junior * CASE WHEN s.type = 'nineYear' THEN 1.1e0 WHEN s.type = 'completeSecondary' THEN 1e0 WHEN s.type = 'twelveYear' THEN 1.1e0 ELSE 1.1e0 END + s.pupils_senior * CASE WHEN s.type = 'nineYear' THEN 1.32e0 WHEN s.type = 'completeSecondary' THEN 1.2e0 WHEN s.type = 'twelveYear' THEN 1.32e0 ELSE 1.32e0 END AS weighted_pupils,
    CASE WHEN s.pupils_primary <> 0e0 THEN 1 ELSE 0 END + CASE WHEN s.pupils_junior <> 0e0 THEN 1 ELSE 0 END + CASE WHEN s.pupils_senior <> 0e0 THEN 1 ELSE 0 END AS stage_count
  FROM jh_stage_pupils s
),
-- Codes and names by which a parent can be named
jh_labels AS (
  SELECT
    s.county AS county,
    s.row_id AS row_id,
    s.pupils_primary AS pupils_primary,
    s.pupils_junior AS pupils_junior,
    s.pupils_senior AS pupils_senior,
    REPLACE(REPLACE(s.code, ' ', ''), '　', '') AS label
  FROM jh_scoped s
  WHERE s.reason IS NULL AND s.policy = 'own'
  UNION ALL
  SELECT
    s.county AS county,
    s.row_id AS row_id,
    s.pupils_primary AS pupils_primary,
    s.pupils_junior AS pupils_junior,
    s.pupils_senior AS pupils_senior,
    REPLACE(REPLACE(s.school, ' ', ''), '　', '') AS label
  FROM jh_scoped s
  WHERE s.reason IS NULL AND s.policy = 'own' AND (s.code IS NULL OR REPLACE(REPLACE(s.code, ' ', ''), '　', '') <> REPLACE(REPLACE(s.school, ' ', ''), '　', ''))
),
-- The school that each label means; one that two schools share means neither
jh_heads AS (
  SELECT
    l.county AS county,
    l.label AS label,
    MIN(CASE WHEN l.pupils_primary <> 0e0 THEN l.row_id END) AS primary_head,
    COUNT(CASE WHEN l.pupils_primary <> 0e0 THEN l.row_id END) AS primary_heads,
    MIN(CASE WHEN l.pupils_junior <> 0e0 THEN l.row_id END) AS junior_head,
    COUNT(CASE WHEN l.pupils_junior <> 0e0 THEN l.row_id END) AS junior_heads,
    MIN(CASE WHEN l.pupils_senior <> 0e0 THEN l.row_id END) AS senior_head,
    COUNT(CASE WHEN l.pupils_senior <> 0e0 THEN l.row_id END) AS senior_heads
  FROM jh_labels l
  WHERE LENGTH(l.label) > 0
  GROUP BY l.county, l.label
),
-- The parent that points and campuses go into
jh_merged AS (
  SELECT
    s.county AS county,
    s.row_id AS row_id,
    CASE WHEN s.pupils_primary <> 0e0 AND h.primary_heads = 1 THEN h.primary_head WHEN s.pupils_junior <> 0e0 AND h.junior_heads = 1 THEN h.junior_head WHEN s.pupils_senior <> 0e0 AND h.senior_heads = 1 THEN h.senior_head WHEN h.primary_heads = 1 THEN h.primary_head WHEN h.junior_heads = 1 THEN h.junior_head WHEN h.senior_heads = 1 THEN h.senior_head END AS head_id
  FROM jh_scoped s
  JOIN jh_heads h ON h.county = s.county AND h.label = REPLACE(REPLACE(s.campus_of, ' ', ''), '　', '')
  WHERE s.reason IS NULL AND s.policy = 'merge'
),
-- Each school with what was merged into it
jh_members AS (
  SELECT
    s.county AS county,
    s.row_id AS row_id,
    s.row_id AS head_id,
    0 AS is_merged
  FROM jh_scoped s
  WHERE s.reason IS NULL AND s.policy = 'own'
  UNION ALL
  SELECT
    m.county AS county,
    m.row_id AS row_id,
    m.head_id AS head_id,
    1 AS is_merged
  FROM jh_merged m
  WHERE m.head_id IS NOT NULL
)
SELECT
    s.county AS county,
    s.row_id AS row_id,
    s.code AS code,
    s.school AS school,
    CASE WHEN s.reason IS NOT NULL THEN s.reason WHEN s.policy = 'exclude' AND s.pupils_of_all < 5e1 THEN 'smallTeachingPoint' WHEN s.policy = 'exclude' THEN 'teachingPoint' WHEN m.head_id IS NOT NULL THEN 'merged' ELSE 'parentNotFound' END AS reason,
    m.head_id AS merged_into
FROM jh_scoped s
LEFT JOIN jh_merged m ON m.county = s.county AND m.row_id = s.row_id
WHERE s.reason IS NOT NULL OR s.policy <> 'own'
ORDER BY s.county, s.row_id;

-- Made by Junheng of “a small standard” (invented), for PostgreSQL
-- Thresholds: the newest
-- Not in these statements: values that a sheet gives per pupil already (the flat table has no column for them); schools of one legal unit count as campus_of and counted say (junheng table --units one writes what was decided); the grounds on which a verdict is held up, verdicts on printed values, a county's other conditions. junheng assess has them

-- Schools by stage: each indicator's value, whether it is met, its share of the threshold; how many are met, and the verdict
-- Verdicts: 1 yes, 0 no, NULL not known, as figures are missing
WITH
-- The rows of the table, every figure a double; extreme ones are blanks
jh_source_rows AS (
  SELECT
    t.county AS county,
    t.row_id AS row_id,
    t.school AS school,
    t.code AS code,
    t.type AS type,
    t.owner AS owner,
    t.locale AS locale,
    t.campus_of AS campus_of,
    t.counted AS counted,
    t.stage AS stage,
    CASE WHEN ABS(CAST(t.whole_pupils AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.whole_pupils AS DOUBLE PRECISION) = 0e0 THEN CAST(t.whole_pupils AS DOUBLE PRECISION) END AS whole_pupils,
    CASE WHEN ABS(CAST(t.primary_pupils AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.primary_pupils AS DOUBLE PRECISION) = 0e0 THEN CAST(t.primary_pupils AS DOUBLE PRECISION) END AS primary_pupils,
    CASE WHEN ABS(CAST(t.junior_pupils AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.junior_pupils AS DOUBLE PRECISION) = 0e0 THEN CAST(t.junior_pupils AS DOUBLE PRECISION) END AS junior_pupils,
    CASE WHEN ABS(CAST(t.senior_pupils AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.senior_pupils AS DOUBLE PRECISION) = 0e0 THEN CAST(t.senior_pupils AS DOUBLE PRECISION) END AS senior_pupils,
    CASE WHEN ABS(CAST(t.whole_pe_arts_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.whole_pe_arts_teachers AS DOUBLE PRECISION) = 0e0 THEN CAST(t.whole_pe_arts_teachers AS DOUBLE PRECISION) END AS whole_pe_arts_teachers,
    CASE WHEN ABS(CAST(t.primary_pe_arts_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.primary_pe_arts_teachers AS DOUBLE PRECISION) = 0e0 THEN CAST(t.primary_pe_arts_teachers AS DOUBLE PRECISION) END AS primary_pe_arts_teachers,
    CASE WHEN ABS(CAST(t.junior_pe_arts_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.junior_pe_arts_teachers AS DOUBLE PRECISION) = 0e0 THEN CAST(t.junior_pe_arts_teachers AS DOUBLE PRECISION) END AS junior_pe_arts_teachers,
    CASE WHEN ABS(CAST(t.whole_itinerant_pe_arts_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.whole_itinerant_pe_arts_teachers AS DOUBLE PRECISION) = 0e0 THEN CAST(t.whole_itinerant_pe_arts_teachers AS DOUBLE PRECISION) END AS whole_itinerant_pe_arts_teachers,
    CASE WHEN ABS(CAST(t.primary_itinerant_pe_arts_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.primary_itinerant_pe_arts_teachers AS DOUBLE PRECISION) = 0e0 THEN CAST(t.primary_itinerant_pe_arts_teachers AS DOUBLE PRECISION) END AS primary_itinerant_pe_arts_teachers,
    CASE WHEN ABS(CAST(t.junior_itinerant_pe_arts_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.junior_itinerant_pe_arts_teachers AS DOUBLE PRECISION) = 0e0 THEN CAST(t.junior_itinerant_pe_arts_teachers AS DOUBLE PRECISION) END AS junior_itinerant_pe_arts_teachers,
    CASE WHEN ABS(CAST(t.whole_pe_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.whole_pe_teachers AS DOUBLE PRECISION) = 0e0 THEN CAST(t.whole_pe_teachers AS DOUBLE PRECISION) END AS whole_pe_teachers,
    CASE WHEN ABS(CAST(t.primary_pe_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.primary_pe_teachers AS DOUBLE PRECISION) = 0e0 THEN CAST(t.primary_pe_teachers AS DOUBLE PRECISION) END AS primary_pe_teachers,
    CASE WHEN ABS(CAST(t.junior_pe_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.junior_pe_teachers AS DOUBLE PRECISION) = 0e0 THEN CAST(t.junior_pe_teachers AS DOUBLE PRECISION) END AS junior_pe_teachers,
    CASE WHEN ABS(CAST(t.whole_music_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.whole_music_teachers AS DOUBLE PRECISION) = 0e0 THEN CAST(t.whole_music_teachers AS DOUBLE PRECISION) END AS whole_music_teachers,
    CASE WHEN ABS(CAST(t.primary_music_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.primary_music_teachers AS DOUBLE PRECISION) = 0e0 THEN CAST(t.primary_music_teachers AS DOUBLE PRECISION) END AS primary_music_teachers,
    CASE WHEN ABS(CAST(t.junior_music_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.junior_music_teachers AS DOUBLE PRECISION) = 0e0 THEN CAST(t.junior_music_teachers AS DOUBLE PRECISION) END AS junior_music_teachers,
    CASE WHEN ABS(CAST(t.whole_fine_art_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.whole_fine_art_teachers AS DOUBLE PRECISION) = 0e0 THEN CAST(t.whole_fine_art_teachers AS DOUBLE PRECISION) END AS whole_fine_art_teachers,
    CASE WHEN ABS(CAST(t.primary_fine_art_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.primary_fine_art_teachers AS DOUBLE PRECISION) = 0e0 THEN CAST(t.primary_fine_art_teachers AS DOUBLE PRECISION) END AS primary_fine_art_teachers,
    CASE WHEN ABS(CAST(t.junior_fine_art_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.junior_fine_art_teachers AS DOUBLE PRECISION) = 0e0 THEN CAST(t.junior_fine_art_teachers AS DOUBLE PRECISION) END AS junior_fine_art_teachers,
    CASE WHEN ABS(CAST(t.whole_arts_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.whole_arts_teachers AS DOUBLE PRECISION) = 0e0 THEN CAST(t.whole_arts_teachers AS DOUBLE PRECISION) END AS whole_arts_teachers,
    CASE WHEN ABS(CAST(t.primary_arts_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.primary_arts_teachers AS DOUBLE PRECISION) = 0e0 THEN CAST(t.primary_arts_teachers AS DOUBLE PRECISION) END AS primary_arts_teachers,
    CASE WHEN ABS(CAST(t.junior_arts_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.junior_arts_teachers AS DOUBLE PRECISION) = 0e0 THEN CAST(t.junior_arts_teachers AS DOUBLE PRECISION) END AS junior_arts_teachers,
    CASE WHEN ABS(CAST(t.whole_teaching_area AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.whole_teaching_area AS DOUBLE PRECISION) = 0e0 THEN CAST(t.whole_teaching_area AS DOUBLE PRECISION) END AS whole_teaching_area,
    CASE WHEN ABS(CAST(t.primary_teaching_area AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.primary_teaching_area AS DOUBLE PRECISION) = 0e0 THEN CAST(t.primary_teaching_area AS DOUBLE PRECISION) END AS primary_teaching_area,
    CASE WHEN ABS(CAST(t.junior_teaching_area AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.junior_teaching_area AS DOUBLE PRECISION) = 0e0 THEN CAST(t.junior_teaching_area AS DOUBLE PRECISION) END AS junior_teaching_area,
    CASE WHEN ABS(CAST(t.whole_indoor_sports_area AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.whole_indoor_sports_area AS DOUBLE PRECISION) = 0e0 THEN CAST(t.whole_indoor_sports_area AS DOUBLE PRECISION) END AS whole_indoor_sports_area,
    CASE WHEN ABS(CAST(t.primary_indoor_sports_area AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.primary_indoor_sports_area AS DOUBLE PRECISION) = 0e0 THEN CAST(t.primary_indoor_sports_area AS DOUBLE PRECISION) END AS primary_indoor_sports_area,
    CASE WHEN ABS(CAST(t.junior_indoor_sports_area AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.junior_indoor_sports_area AS DOUBLE PRECISION) = 0e0 THEN CAST(t.junior_indoor_sports_area AS DOUBLE PRECISION) END AS junior_indoor_sports_area,
    CASE WHEN ABS(CAST(t.whole_classes AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.whole_classes AS DOUBLE PRECISION) = 0e0 THEN CAST(t.whole_classes AS DOUBLE PRECISION) END AS whole_classes,
    CASE WHEN ABS(CAST(t.primary_classes AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.primary_classes AS DOUBLE PRECISION) = 0e0 THEN CAST(t.primary_classes AS DOUBLE PRECISION) END AS primary_classes,
    CASE WHEN ABS(CAST(t.junior_classes AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.junior_classes AS DOUBLE PRECISION) = 0e0 THEN CAST(t.junior_classes AS DOUBLE PRECISION) END AS junior_classes,
    CASE WHEN ABS(CAST(t.whole_own_large_classes AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.whole_own_large_classes AS DOUBLE PRECISION) = 0e0 THEN CAST(t.whole_own_large_classes AS DOUBLE PRECISION) END AS whole_own_large_classes,
    CASE WHEN ABS(CAST(t.primary_own_large_classes AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.primary_own_large_classes AS DOUBLE PRECISION) = 0e0 THEN CAST(t.primary_own_large_classes AS DOUBLE PRECISION) END AS primary_own_large_classes,
    CASE WHEN ABS(CAST(t.junior_own_large_classes AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.junior_own_large_classes AS DOUBLE PRECISION) = 0e0 THEN CAST(t.junior_own_large_classes AS DOUBLE PRECISION) END AS junior_own_large_classes,
    t.primary_itinerant_pe_arts_teachers_absent AS primary_itinerant_pe_arts_teachers_absent,
    t.primary_arts_teachers_absent AS primary_arts_teachers_absent,
    t.junior_itinerant_pe_arts_teachers_absent AS junior_itinerant_pe_arts_teachers_absent,
    t.junior_arts_teachers_absent AS junior_arts_teachers_absent,
    t.primary_indoor_sports_area_absent AS primary_indoor_sports_area_absent,
    t.junior_indoor_sports_area_absent AS junior_indoor_sports_area_absent
  FROM school_records t
),
-- Pupils of each stage
jh_stage_pupils AS (
  SELECT
    s.*,
    CASE WHEN s.stage IS NOT NULL THEN s.stage WHEN s.type IN ('primary', 'teachingPoint') THEN 'primary' WHEN s.type = 'junior' THEN 'junior' WHEN s.type = 'senior' THEN 'senior' END AS only_stage,
    CASE WHEN s.stage IS NULL AND (s.primary_pupils IS NOT NULL OR s.junior_pupils IS NOT NULL OR s.senior_pupils IS NOT NULL) THEN COALESCE(s.primary_pupils, 0e0) WHEN (CASE WHEN s.stage IS NOT NULL THEN s.stage WHEN s.type IN ('primary', 'teachingPoint') THEN 'primary' WHEN s.type = 'junior' THEN 'junior' WHEN s.type = 'senior' THEN 'senior' END) = 'primary' THEN COALESCE(s.primary_pupils, s.whole_pupils) ELSE 0e0 END AS pupils_primary,
    CASE WHEN s.stage IS NULL AND (s.primary_pupils IS NOT NULL OR s.junior_pupils IS NOT NULL OR s.senior_pupils IS NOT NULL) THEN COALESCE(s.junior_pupils, 0e0) WHEN (CASE WHEN s.stage IS NOT NULL THEN s.stage WHEN s.type IN ('primary', 'teachingPoint') THEN 'primary' WHEN s.type = 'junior' THEN 'junior' WHEN s.type = 'senior' THEN 'senior' END) = 'junior' THEN COALESCE(s.junior_pupils, s.whole_pupils) ELSE 0e0 END AS pupils_junior,
    CASE WHEN s.stage IS NULL AND (s.primary_pupils IS NOT NULL OR s.junior_pupils IS NOT NULL OR s.senior_pupils IS NOT NULL) THEN COALESCE(s.senior_pupils, 0e0) WHEN (CASE WHEN s.stage IS NOT NULL THEN s.stage WHEN s.type IN ('primary', 'teachingPoint') THEN 'primary' WHEN s.type = 'junior' THEN 'junior' WHEN s.type = 'senior' THEN 'senior' END) = 'senior' THEN COALESCE(s.senior_pupils, s.whole_pupils) ELSE 0e0 END AS pupils_senior,
    CASE WHEN s.stage IS NULL AND (s.primary_pupils IS NOT NULL OR s.junior_pupils IS NOT NULL OR s.senior_pupils IS NOT NULL) AND ((s.type = 'nineYear' AND (s.primary_pupils IS NULL OR s.junior_pupils IS NULL)) OR (s.type = 'completeSecondary' AND (s.junior_pupils IS NULL OR s.senior_pupils IS NULL)) OR (s.type = 'twelveYear' AND (s.primary_pupils IS NULL OR s.junior_pupils IS NULL OR s.senior_pupils IS NULL))) THEN 1 ELSE 0 END AS incomplete
  FROM jh_source_rows s
),
-- What counts, and by which weights figures are divided
jh_scoped AS (
  SELECT
    s.*,
    CASE WHEN s.owner = 'private' THEN 'owner' WHEN NOT (s.stage IS NULL AND (s.primary_pupils IS NOT NULL OR s.junior_pupils IS NOT NULL OR s.senior_pupils IS NOT NULL)) AND s.stage IS NULL AND s.type IN ('nineYear', 'completeSecondary', 'twelveYear') AND s.whole_pupils IS NOT NULL THEN 'pupilsNotByStage' WHEN NOT (s.stage IS NULL AND (s.primary_pupils IS NOT NULL OR s.junior_pupils IS NOT NULL OR s.senior_pupils IS NOT NULL)) AND s.stage IS NULL AND s.type IN ('nineYear', 'completeSecondary', 'twelveYear') THEN 'pupilsMissing' WHEN NOT (s.stage IS NULL AND (s.primary_pupils IS NOT NULL OR s.junior_pupils IS NOT NULL OR s.senior_pupils IS NOT NULL)) AND s.only_stage IS NULL THEN 'stageUnknown' WHEN s.pupils_primary IS NULL OR s.pupils_junior IS NULL OR s.pupils_senior IS NULL THEN 'pupilsMissing' WHEN s.pupils_primary < 0e0 OR s.pupils_junior < 0e0 OR s.pupils_senior < 0e0 THEN 'pupilsNegative' WHEN s.pupils_primary + s.pupils_junior + s.pupils_senior = 0e0 THEN 'pupilsZero' END AS reason,
    CASE WHEN s.type = 'teachingPoint' AND s.pupils_primary + s.pupils_junior + s.pupils_senior < 5e1 THEN 'merge' WHEN s.type = 'teachingPoint' THEN CASE WHEN s.counted = 0 THEN 'merge' ELSE 'own' END WHEN s.counted = 0 THEN 'merge' ELSE 'own' END AS policy,
    s.pupils_primary + s.pupils_junior + s.pupils_senior AS pupils_of_all,
    s.pupils_primary * CASE WHEN s.type = 'nineYear' THEN 1e0 WHEN s.type = 'completeSecondary' THEN 0e0 WHEN s.type = 'twelveYear' THEN 1e0 ELSE 1e0 END AS weighted_primary,
    s.pupils_junior * CASE WHEN s.type = 'nineYear' THEN 1.1e0 WHEN s.type = 'completeSecondary' THEN 1e0 WHEN s.type = 'twelveYear' THEN 1.1e0 ELSE 1.1e0 END AS weighted_junior,
    s.pupils_senior * CASE WHEN s.type = 'nineYear' THEN 1.32e0 WHEN s.type = 'completeSecondary' THEN 1.2e0 WHEN s.type = 'twelveYear' THEN 1.32e0 ELSE 1.32e0 END AS weighted_senior,
    s.pupils_primary * CASE WHEN s.type = 'nineYear' THEN 1e0 WHEN s.type = 'completeSecondary' THEN 0e0 WHEN s.type = 'twelveYear' THEN 1e0 ELSE 1e0 END + s.pupils_junior * CASE WHEN s.type = 'nineYear' THEN 1.1e0 WHEN s.type = 'completeSecondary' THEN 1e0 WHEN s.type = 'twelveYear' THEN 1.1e0 ELSE 1.1e0 END + s.pupils_senior * CASE WHEN s.type = 'nineYear' THEN 1.32e0 WHEN s.type = 'completeSecondary' THEN 1.2e0 WHEN s.type = 'twelveYear' THEN 1.32e0 ELSE 1.32e0 END AS weighted_pupils,
    CASE WHEN s.pupils_primary <> 0e0 THEN 1 ELSE 0 END + CASE WHEN s.pupils_junior <> 0e0 THEN 1 ELSE 0 END + CASE WHEN s.pupils_senior <> 0e0 THEN 1 ELSE 0 END AS stage_count
  FROM jh_stage_pupils s
),
-- Codes and names by which a parent can be named
jh_labels AS (
  SELECT
    s.county AS county,
    s.row_id AS row_id,
    s.pupils_primary AS pupils_primary,
    s.pupils_junior AS pupils_junior,
    s.pupils_senior AS pupils_senior,
    REPLACE(REPLACE(s.code, ' ', ''), '　', '') AS label
  FROM jh_scoped s
  WHERE s.reason IS NULL AND s.policy = 'own'
  UNION ALL
  SELECT
    s.county AS county,
    s.row_id AS row_id,
    s.pupils_primary AS pupils_primary,
    s.pupils_junior AS pupils_junior,
    s.pupils_senior AS pupils_senior,
    REPLACE(REPLACE(s.school, ' ', ''), '　', '') AS label
  FROM jh_scoped s
  WHERE s.reason IS NULL AND s.policy = 'own' AND (s.code IS NULL OR REPLACE(REPLACE(s.code, ' ', ''), '　', '') <> REPLACE(REPLACE(s.school, ' ', ''), '　', ''))
),
-- The school that each label means; one that two schools share means neither
jh_heads AS (
  SELECT
    l.county AS county,
    l.label AS label,
    MIN(CASE WHEN l.pupils_primary <> 0e0 THEN l.row_id END) AS primary_head,
    COUNT(CASE WHEN l.pupils_primary <> 0e0 THEN l.row_id END) AS primary_heads,
    MIN(CASE WHEN l.pupils_junior <> 0e0 THEN l.row_id END) AS junior_head,
    COUNT(CASE WHEN l.pupils_junior <> 0e0 THEN l.row_id END) AS junior_heads,
    MIN(CASE WHEN l.pupils_senior <> 0e0 THEN l.row_id END) AS senior_head,
    COUNT(CASE WHEN l.pupils_senior <> 0e0 THEN l.row_id END) AS senior_heads
  FROM jh_labels l
  WHERE LENGTH(l.label) > 0
  GROUP BY l.county, l.label
),
-- The parent that points and campuses go into
jh_merged AS (
  SELECT
    s.county AS county,
    s.row_id AS row_id,
    CASE WHEN s.pupils_primary <> 0e0 AND h.primary_heads = 1 THEN h.primary_head WHEN s.pupils_junior <> 0e0 AND h.junior_heads = 1 THEN h.junior_head WHEN s.pupils_senior <> 0e0 AND h.senior_heads = 1 THEN h.senior_head WHEN h.primary_heads = 1 THEN h.primary_head WHEN h.junior_heads = 1 THEN h.junior_head WHEN h.senior_heads = 1 THEN h.senior_head END AS head_id
  FROM jh_scoped s
  JOIN jh_heads h ON h.county = s.county AND h.label = REPLACE(REPLACE(s.campus_of, ' ', ''), '　', '')
  WHERE s.reason IS NULL AND s.policy = 'merge'
),
-- Each school with what was merged into it
jh_members AS (
  SELECT
    s.county AS county,
    s.row_id AS row_id,
    s.row_id AS head_id,
    0 AS is_merged
  FROM jh_scoped s
  WHERE s.reason IS NULL AND s.policy = 'own'
  UNION ALL
  SELECT
    m.county AS county,
    m.row_id AS row_id,
    m.head_id AS head_id,
    1 AS is_merged
  FROM jh_merged m
  WHERE m.head_id IS NOT NULL
),
-- Figures by stage: those of the stage, else those of the whole school, divided where the indicator is split
jh_figures AS (
  SELECT
    m.county AS county,
    'primary' AS stage,
    m.head_id AS head_id,
    m.row_id AS row_id,
    m.is_merged AS is_merged,
    s.locale AS locale,
    s.pupils_primary AS pupils,
    CASE WHEN s.primary_pe_arts_teachers IS NOT NULL THEN s.primary_pe_arts_teachers WHEN NOT (s.incomplete = 1 OR s.stage_count > 1) THEN s.whole_pe_arts_teachers END AS pe_arts_teachers,
    CASE WHEN s.primary_itinerant_pe_arts_teachers IS NOT NULL THEN s.primary_itinerant_pe_arts_teachers WHEN NOT (s.incomplete = 1 OR s.stage_count > 1) THEN s.whole_itinerant_pe_arts_teachers END AS itinerant_pe_arts_teachers,
    CASE WHEN s.primary_pe_teachers IS NOT NULL THEN s.primary_pe_teachers WHEN NOT (s.incomplete = 1 OR s.stage_count > 1) THEN s.whole_pe_teachers END AS pe_teachers,
    CASE WHEN s.primary_music_teachers IS NOT NULL THEN s.primary_music_teachers WHEN NOT (s.incomplete = 1 OR s.stage_count > 1) THEN s.whole_music_teachers END AS music_teachers,
    CASE WHEN s.primary_fine_art_teachers IS NOT NULL THEN s.primary_fine_art_teachers WHEN NOT (s.incomplete = 1 OR s.stage_count > 1) THEN s.whole_fine_art_teachers END AS fine_art_teachers,
    CASE WHEN s.primary_arts_teachers IS NOT NULL THEN s.primary_arts_teachers WHEN NOT (s.incomplete = 1 OR s.stage_count > 1) THEN s.whole_arts_teachers END AS arts_teachers,
    CASE WHEN s.primary_teaching_area IS NOT NULL THEN s.primary_teaching_area WHEN NOT (s.incomplete = 1 OR s.stage_count > 1) THEN s.whole_teaching_area WHEN s.incomplete = 0 AND s.weighted_pupils > 0 THEN s.whole_teaching_area * (s.weighted_primary / s.weighted_pupils) END AS teaching_area_split,
    CASE WHEN s.primary_indoor_sports_area IS NOT NULL THEN s.primary_indoor_sports_area WHEN NOT (s.incomplete = 1 OR s.stage_count > 1) THEN s.whole_indoor_sports_area WHEN s.incomplete = 0 AND s.weighted_pupils > 0 THEN s.whole_indoor_sports_area * (s.weighted_primary / s.weighted_pupils) END AS indoor_sports_area_split,
    CASE WHEN s.primary_classes IS NOT NULL THEN s.primary_classes WHEN NOT (s.incomplete = 1 OR s.stage_count > 1) THEN s.whole_classes END AS classes,
    CASE WHEN s.primary_own_large_classes IS NOT NULL THEN s.primary_own_large_classes WHEN NOT (s.incomplete = 1 OR s.stage_count > 1) THEN s.whole_own_large_classes END AS own_large_classes,
    CASE WHEN s.primary_itinerant_pe_arts_teachers_absent = 'notApplicable' THEN 0e0 WHEN s.primary_itinerant_pe_arts_teachers_absent = 'noColumn' THEN 0e0 END AS itinerant_pe_arts_teachers_or_none,
    CASE WHEN s.primary_arts_teachers_absent = 'notApplicable' THEN 0e0 WHEN s.primary_arts_teachers_absent = 'noColumn' THEN 0e0 END AS arts_teachers_or_none,
    CASE WHEN s.primary_indoor_sports_area_absent = 'notApplicable' THEN 0e0 WHEN s.primary_indoor_sports_area_absent = 'noColumn' THEN 0e0 END AS indoor_sports_area_split_or_none
  FROM jh_members m
  JOIN jh_scoped s ON s.county = m.county AND s.row_id = m.row_id
  WHERE s.pupils_primary <> 0e0
  UNION ALL
  SELECT
    m.county AS county,
    'junior' AS stage,
    m.head_id AS head_id,
    m.row_id AS row_id,
    m.is_merged AS is_merged,
    s.locale AS locale,
    s.pupils_junior AS pupils,
    CASE WHEN s.junior_pe_arts_teachers IS NOT NULL THEN s.junior_pe_arts_teachers WHEN NOT (s.incomplete = 1 OR s.stage_count > 1) THEN s.whole_pe_arts_teachers END AS pe_arts_teachers,
    CASE WHEN s.junior_itinerant_pe_arts_teachers IS NOT NULL THEN s.junior_itinerant_pe_arts_teachers WHEN NOT (s.incomplete = 1 OR s.stage_count > 1) THEN s.whole_itinerant_pe_arts_teachers END AS itinerant_pe_arts_teachers,
    CASE WHEN s.junior_pe_teachers IS NOT NULL THEN s.junior_pe_teachers WHEN NOT (s.incomplete = 1 OR s.stage_count > 1) THEN s.whole_pe_teachers END AS pe_teachers,
    CASE WHEN s.junior_music_teachers IS NOT NULL THEN s.junior_music_teachers WHEN NOT (s.incomplete = 1 OR s.stage_count > 1) THEN s.whole_music_teachers END AS music_teachers,
    CASE WHEN s.junior_fine_art_teachers IS NOT NULL THEN s.junior_fine_art_teachers WHEN NOT (s.incomplete = 1 OR s.stage_count > 1) THEN s.whole_fine_art_teachers END AS fine_art_teachers,
    CASE WHEN s.junior_arts_teachers IS NOT NULL THEN s.junior_arts_teachers WHEN NOT (s.incomplete = 1 OR s.stage_count > 1) THEN s.whole_arts_teachers END AS arts_teachers,
    CASE WHEN s.junior_teaching_area IS NOT NULL THEN s.junior_teaching_area WHEN NOT (s.incomplete = 1 OR s.stage_count > 1) THEN s.whole_teaching_area WHEN s.incomplete = 0 AND s.weighted_pupils > 0 THEN s.whole_teaching_area * (s.weighted_junior / s.weighted_pupils) END AS teaching_area_split,
    CASE WHEN s.junior_indoor_sports_area IS NOT NULL THEN s.junior_indoor_sports_area WHEN NOT (s.incomplete = 1 OR s.stage_count > 1) THEN s.whole_indoor_sports_area WHEN s.incomplete = 0 AND s.weighted_pupils > 0 THEN s.whole_indoor_sports_area * (s.weighted_junior / s.weighted_pupils) END AS indoor_sports_area_split,
    CASE WHEN s.junior_classes IS NOT NULL THEN s.junior_classes WHEN NOT (s.incomplete = 1 OR s.stage_count > 1) THEN s.whole_classes END AS classes,
    CASE WHEN s.junior_own_large_classes IS NOT NULL THEN s.junior_own_large_classes WHEN NOT (s.incomplete = 1 OR s.stage_count > 1) THEN s.whole_own_large_classes END AS own_large_classes,
    CASE WHEN s.junior_itinerant_pe_arts_teachers_absent = 'notApplicable' THEN 0e0 WHEN s.junior_itinerant_pe_arts_teachers_absent = 'noColumn' THEN 0e0 END AS itinerant_pe_arts_teachers_or_none,
    CASE WHEN s.junior_arts_teachers_absent = 'notApplicable' THEN 0e0 WHEN s.junior_arts_teachers_absent = 'noColumn' THEN 0e0 END AS arts_teachers_or_none,
    CASE WHEN s.junior_indoor_sports_area_absent = 'notApplicable' THEN 0e0 WHEN s.junior_indoor_sports_area_absent = 'noColumn' THEN 0e0 END AS indoor_sports_area_split_or_none
  FROM jh_members m
  JOIN jh_scoped s ON s.county = m.county AND s.row_id = m.row_id
  WHERE s.pupils_junior <> 0e0
),
-- Pupils of each school and stage
jh_leads AS (
  SELECT
    f.county AS county,
    f.stage AS stage,
    f.head_id AS head_id,
    SUM(f.pupils) AS pupils_of_school,
    COALESCE(MIN(CASE WHEN f.is_merged = 0 THEN f.row_id END), MIN(f.row_id)) AS first_id
  FROM jh_figures f
  GROUP BY f.county, f.stage, f.head_id
),
-- Small rural schools
jh_small_rural AS (
  SELECT
    l.county AS county,
    l.stage AS stage,
    l.head_id AS head_id,
    CASE WHEN f.locale = 'rural' AND l.pupils_of_school >= 5e1 AND l.pupils_of_school < 1e2 THEN 1 ELSE 0 END AS is_small_rural
  FROM jh_leads l
  JOIN jh_figures f ON f.county = l.county AND f.stage = l.stage AND f.head_id = l.head_id AND f.row_id = l.first_id
),
-- Each way to make a numerator; NULL where a figure is missing
jh_numerators AS (
  SELECT
    f.county AS county,
    f.stage AS stage,
    f.head_id AS head_id,
    f.pupils AS pupils,
    CASE WHEN f.pe_arts_teachers >= 0e0 AND CASE WHEN r.is_small_rural = 0 THEN 0e0 ELSE COALESCE(f.itinerant_pe_arts_teachers, f.itinerant_pe_arts_teachers_or_none) END >= 0e0 THEN f.pe_arts_teachers + CASE WHEN r.is_small_rural = 0 THEN 0e0 ELSE COALESCE(f.itinerant_pe_arts_teachers, f.itinerant_pe_arts_teachers_or_none) END END AS pe_arts_teachers_per_100_pupils_1,
    CASE WHEN f.pe_teachers >= 0e0 AND f.music_teachers >= 0e0 AND f.fine_art_teachers >= 0e0 AND COALESCE(f.arts_teachers, f.arts_teachers_or_none) >= 0e0 AND CASE WHEN r.is_small_rural = 0 THEN 0e0 ELSE COALESCE(f.itinerant_pe_arts_teachers, f.itinerant_pe_arts_teachers_or_none) END >= 0e0 THEN f.pe_teachers + f.music_teachers + f.fine_art_teachers + COALESCE(f.arts_teachers, f.arts_teachers_or_none) + CASE WHEN r.is_small_rural = 0 THEN 0e0 ELSE COALESCE(f.itinerant_pe_arts_teachers, f.itinerant_pe_arts_teachers_or_none) END END AS pe_arts_teachers_per_100_pupils_2,
    CASE WHEN f.teaching_area_split >= 0e0 AND COALESCE(f.indoor_sports_area_split, f.indoor_sports_area_split_or_none) >= 0e0 THEN f.teaching_area_split - COALESCE(f.indoor_sports_area_split, f.indoor_sports_area_split_or_none) END AS teaching_area_per_pupil_1,
    CASE WHEN f.own_large_classes >= 0e0 THEN f.own_large_classes END AS own_share_1,
    f.classes AS own_share_over
  FROM jh_figures f
  JOIN jh_small_rural r ON r.county = f.county AND r.stage = f.stage AND r.head_id = f.head_id
),
-- Numerators with points merged: the first way that is complete
jh_school_lines AS (
  SELECT
    n.county AS county,
    n.stage AS stage,
    n.head_id AS head_id,
    SUM(n.pupils) AS pupils,
    CASE WHEN COUNT(n.pe_arts_teachers_per_100_pupils_1) = COUNT(*) THEN CASE WHEN SUM(n.pe_arts_teachers_per_100_pupils_1) >= 0e0 AND SUM(n.pe_arts_teachers_per_100_pupils_1) <= 1e100 THEN SUM(n.pe_arts_teachers_per_100_pupils_1) END WHEN COUNT(n.pe_arts_teachers_per_100_pupils_2) = COUNT(*) THEN CASE WHEN SUM(n.pe_arts_teachers_per_100_pupils_2) >= 0e0 AND SUM(n.pe_arts_teachers_per_100_pupils_2) <= 1e100 THEN SUM(n.pe_arts_teachers_per_100_pupils_2) END END AS pe_arts_teachers_per_100_pupils_numerator,
    CASE WHEN COUNT(n.teaching_area_per_pupil_1) = COUNT(*) THEN CASE WHEN SUM(n.teaching_area_per_pupil_1) >= 0e0 AND SUM(n.teaching_area_per_pupil_1) <= 1e100 THEN SUM(n.teaching_area_per_pupil_1) END END AS teaching_area_per_pupil_numerator,
    CASE WHEN COUNT(n.own_share_1) = COUNT(*) THEN CASE WHEN SUM(n.own_share_1) >= 0e0 AND SUM(n.own_share_1) <= 1e100 THEN SUM(n.own_share_1) END END AS own_share_numerator,
    CASE WHEN COUNT(n.own_share_over) = COUNT(*) AND SUM(n.own_share_over) > 0e0 THEN SUM(n.own_share_over) END AS own_share_divisor
  FROM jh_numerators n
  GROUP BY n.county, n.stage, n.head_id
),
-- Values
jh_school_values AS (
  SELECT
    l.county AS county,
    l.stage AS stage,
    l.head_id AS head_id,
    l.pupils AS pupils,
    l.pe_arts_teachers_per_100_pupils_numerator * 1e2 / l.pupils AS pe_arts_teachers_per_100_pupils,
    l.teaching_area_per_pupil_numerator / l.pupils AS teaching_area_per_pupil,
    l.own_share_numerator * 1e2 / l.own_share_divisor AS own_share,
    l.own_share_divisor AS own_share_divisor
  FROM jh_school_lines l
),
-- Whether thresholds are reached, judged on 15 significant digits
jh_school_indicators AS (
  SELECT
    v.*,
    CASE WHEN v.pe_arts_teachers_per_100_pupils >= 8.999999999999996e-1 THEN 1 WHEN v.pe_arts_teachers_per_100_pupils IS NOT NULL THEN 0 END AS pe_arts_teachers_per_100_pupils_met,
    v.pe_arts_teachers_per_100_pupils / 9e-1 AS pe_arts_teachers_per_100_pupils_attainment,
    CASE WHEN v.stage = 'primary' THEN CASE WHEN v.teaching_area_per_pupil >= 4.499999999999996e0 THEN 1 WHEN v.teaching_area_per_pupil IS NOT NULL THEN 0 END ELSE CASE WHEN v.teaching_area_per_pupil >= 5.799999999999995e0 THEN 1 WHEN v.teaching_area_per_pupil IS NOT NULL THEN 0 END END AS teaching_area_per_pupil_met,
    CASE WHEN v.stage = 'primary' THEN v.teaching_area_per_pupil / 4.5e0 ELSE v.teaching_area_per_pupil / 5.8e0 END AS teaching_area_per_pupil_attainment,
    CASE WHEN v.stage = 'primary' THEN CASE WHEN v.own_share <= 5.000000000000004e0 THEN 1 WHEN v.own_share IS NOT NULL THEN 0 END ELSE CASE WHEN v.own_share <= 0e0 THEN 1 WHEN v.own_share IS NOT NULL THEN 0 END END AS own_share_met,
    CASE WHEN v.stage = 'primary' THEN CASE WHEN v.own_share <> 0e0 THEN 5e0 / v.own_share END ELSE CASE WHEN v.own_share <> 0e0 THEN 0e0 / v.own_share END END AS own_share_attainment
  FROM jh_school_values v
),
-- Verdicts on schools
jh_school_verdicts AS (
  SELECT
    i.*,
    COALESCE(i.pe_arts_teachers_per_100_pupils_met, 0) + COALESCE(i.teaching_area_per_pupil_met, 0) + COALESCE(i.own_share_met, 0) AS met_count,
    CASE WHEN (i.pe_arts_teachers_per_100_pupils_met = 0 AND i.pe_arts_teachers_per_100_pupils_attainment < 8.499999999999995e-1) OR (i.teaching_area_per_pupil_met = 0 AND i.teaching_area_per_pupil_attainment < 8.499999999999995e-1) OR (i.own_share_met = 0 AND i.own_share_attainment < 8.499999999999995e-1) THEN 0 WHEN COALESCE(i.pe_arts_teachers_per_100_pupils_met, 0) + COALESCE(i.teaching_area_per_pupil_met, 0) + COALESCE(i.own_share_met, 0) + CASE WHEN i.pe_arts_teachers_per_100_pupils_met IS NULL OR (i.pe_arts_teachers_per_100_pupils_met = 0 AND i.pe_arts_teachers_per_100_pupils_attainment IS NULL) THEN 1 ELSE 0 END + CASE WHEN i.teaching_area_per_pupil_met IS NULL OR (i.teaching_area_per_pupil_met = 0 AND i.teaching_area_per_pupil_attainment IS NULL) THEN 1 ELSE 0 END + CASE WHEN i.own_share_met IS NULL OR (i.own_share_met = 0 AND i.own_share_attainment IS NULL) THEN 1 ELSE 0 END < 2e0 THEN 0 WHEN CASE WHEN i.pe_arts_teachers_per_100_pupils_met IS NULL OR (i.pe_arts_teachers_per_100_pupils_met = 0 AND i.pe_arts_teachers_per_100_pupils_attainment IS NULL) THEN 1 ELSE 0 END + CASE WHEN i.teaching_area_per_pupil_met IS NULL OR (i.teaching_area_per_pupil_met = 0 AND i.teaching_area_per_pupil_attainment IS NULL) THEN 1 ELSE 0 END + CASE WHEN i.own_share_met IS NULL OR (i.own_share_met = 0 AND i.own_share_attainment IS NULL) THEN 1 ELSE 0 END = 0 THEN 1 END AS qualified
  FROM jh_school_indicators i
)
SELECT
    v.county AS county,
    v.stage AS stage,
    v.head_id AS row_id,
    s.code AS code,
    s.school AS school,
    v.pupils AS pupils,
    v.pe_arts_teachers_per_100_pupils AS pe_arts_teachers_per_100_pupils,
    v.pe_arts_teachers_per_100_pupils_met AS pe_arts_teachers_per_100_pupils_met,
    v.pe_arts_teachers_per_100_pupils_attainment AS pe_arts_teachers_per_100_pupils_attainment,
    v.teaching_area_per_pupil AS teaching_area_per_pupil,
    v.teaching_area_per_pupil_met AS teaching_area_per_pupil_met,
    v.teaching_area_per_pupil_attainment AS teaching_area_per_pupil_attainment,
    v.own_share AS own_share,
    v.own_share_met AS own_share_met,
    v.own_share_attainment AS own_share_attainment,
    v.met_count AS met_count,
    v.qualified AS qualified
FROM jh_school_verdicts v
JOIN jh_scoped s ON s.county = v.county AND s.row_id = v.head_id
ORDER BY v.county, v.stage, v.head_id;

-- Made by Junheng of “a small standard” (invented), for PostgreSQL
-- Thresholds: the newest
-- Not in these statements: values that a sheet gives per pupil already (the flat table has no column for them); schools of one legal unit count as campus_of and counted say (junheng table --units one writes what was decided); the grounds on which a verdict is held up, verdicts on printed values, a county's other conditions. junheng assess has them

-- Counties by stage: means, standard deviations, coefficients of variation and verdicts; county_met is of both stages
-- Verdicts: 1 yes, 0 no, NULL not known, as figures are missing
WITH
-- The rows of the table, every figure a double; extreme ones are blanks
jh_source_rows AS (
  SELECT
    t.county AS county,
    t.row_id AS row_id,
    t.school AS school,
    t.code AS code,
    t.type AS type,
    t.owner AS owner,
    t.locale AS locale,
    t.campus_of AS campus_of,
    t.counted AS counted,
    t.stage AS stage,
    CASE WHEN ABS(CAST(t.whole_pupils AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.whole_pupils AS DOUBLE PRECISION) = 0e0 THEN CAST(t.whole_pupils AS DOUBLE PRECISION) END AS whole_pupils,
    CASE WHEN ABS(CAST(t.primary_pupils AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.primary_pupils AS DOUBLE PRECISION) = 0e0 THEN CAST(t.primary_pupils AS DOUBLE PRECISION) END AS primary_pupils,
    CASE WHEN ABS(CAST(t.junior_pupils AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.junior_pupils AS DOUBLE PRECISION) = 0e0 THEN CAST(t.junior_pupils AS DOUBLE PRECISION) END AS junior_pupils,
    CASE WHEN ABS(CAST(t.senior_pupils AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.senior_pupils AS DOUBLE PRECISION) = 0e0 THEN CAST(t.senior_pupils AS DOUBLE PRECISION) END AS senior_pupils,
    CASE WHEN ABS(CAST(t.whole_pe_arts_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.whole_pe_arts_teachers AS DOUBLE PRECISION) = 0e0 THEN CAST(t.whole_pe_arts_teachers AS DOUBLE PRECISION) END AS whole_pe_arts_teachers,
    CASE WHEN ABS(CAST(t.primary_pe_arts_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.primary_pe_arts_teachers AS DOUBLE PRECISION) = 0e0 THEN CAST(t.primary_pe_arts_teachers AS DOUBLE PRECISION) END AS primary_pe_arts_teachers,
    CASE WHEN ABS(CAST(t.junior_pe_arts_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.junior_pe_arts_teachers AS DOUBLE PRECISION) = 0e0 THEN CAST(t.junior_pe_arts_teachers AS DOUBLE PRECISION) END AS junior_pe_arts_teachers,
    CASE WHEN ABS(CAST(t.whole_itinerant_pe_arts_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.whole_itinerant_pe_arts_teachers AS DOUBLE PRECISION) = 0e0 THEN CAST(t.whole_itinerant_pe_arts_teachers AS DOUBLE PRECISION) END AS whole_itinerant_pe_arts_teachers,
    CASE WHEN ABS(CAST(t.primary_itinerant_pe_arts_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.primary_itinerant_pe_arts_teachers AS DOUBLE PRECISION) = 0e0 THEN CAST(t.primary_itinerant_pe_arts_teachers AS DOUBLE PRECISION) END AS primary_itinerant_pe_arts_teachers,
    CASE WHEN ABS(CAST(t.junior_itinerant_pe_arts_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.junior_itinerant_pe_arts_teachers AS DOUBLE PRECISION) = 0e0 THEN CAST(t.junior_itinerant_pe_arts_teachers AS DOUBLE PRECISION) END AS junior_itinerant_pe_arts_teachers,
    CASE WHEN ABS(CAST(t.whole_pe_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.whole_pe_teachers AS DOUBLE PRECISION) = 0e0 THEN CAST(t.whole_pe_teachers AS DOUBLE PRECISION) END AS whole_pe_teachers,
    CASE WHEN ABS(CAST(t.primary_pe_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.primary_pe_teachers AS DOUBLE PRECISION) = 0e0 THEN CAST(t.primary_pe_teachers AS DOUBLE PRECISION) END AS primary_pe_teachers,
    CASE WHEN ABS(CAST(t.junior_pe_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.junior_pe_teachers AS DOUBLE PRECISION) = 0e0 THEN CAST(t.junior_pe_teachers AS DOUBLE PRECISION) END AS junior_pe_teachers,
    CASE WHEN ABS(CAST(t.whole_music_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.whole_music_teachers AS DOUBLE PRECISION) = 0e0 THEN CAST(t.whole_music_teachers AS DOUBLE PRECISION) END AS whole_music_teachers,
    CASE WHEN ABS(CAST(t.primary_music_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.primary_music_teachers AS DOUBLE PRECISION) = 0e0 THEN CAST(t.primary_music_teachers AS DOUBLE PRECISION) END AS primary_music_teachers,
    CASE WHEN ABS(CAST(t.junior_music_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.junior_music_teachers AS DOUBLE PRECISION) = 0e0 THEN CAST(t.junior_music_teachers AS DOUBLE PRECISION) END AS junior_music_teachers,
    CASE WHEN ABS(CAST(t.whole_fine_art_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.whole_fine_art_teachers AS DOUBLE PRECISION) = 0e0 THEN CAST(t.whole_fine_art_teachers AS DOUBLE PRECISION) END AS whole_fine_art_teachers,
    CASE WHEN ABS(CAST(t.primary_fine_art_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.primary_fine_art_teachers AS DOUBLE PRECISION) = 0e0 THEN CAST(t.primary_fine_art_teachers AS DOUBLE PRECISION) END AS primary_fine_art_teachers,
    CASE WHEN ABS(CAST(t.junior_fine_art_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.junior_fine_art_teachers AS DOUBLE PRECISION) = 0e0 THEN CAST(t.junior_fine_art_teachers AS DOUBLE PRECISION) END AS junior_fine_art_teachers,
    CASE WHEN ABS(CAST(t.whole_arts_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.whole_arts_teachers AS DOUBLE PRECISION) = 0e0 THEN CAST(t.whole_arts_teachers AS DOUBLE PRECISION) END AS whole_arts_teachers,
    CASE WHEN ABS(CAST(t.primary_arts_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.primary_arts_teachers AS DOUBLE PRECISION) = 0e0 THEN CAST(t.primary_arts_teachers AS DOUBLE PRECISION) END AS primary_arts_teachers,
    CASE WHEN ABS(CAST(t.junior_arts_teachers AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.junior_arts_teachers AS DOUBLE PRECISION) = 0e0 THEN CAST(t.junior_arts_teachers AS DOUBLE PRECISION) END AS junior_arts_teachers,
    CASE WHEN ABS(CAST(t.whole_teaching_area AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.whole_teaching_area AS DOUBLE PRECISION) = 0e0 THEN CAST(t.whole_teaching_area AS DOUBLE PRECISION) END AS whole_teaching_area,
    CASE WHEN ABS(CAST(t.primary_teaching_area AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.primary_teaching_area AS DOUBLE PRECISION) = 0e0 THEN CAST(t.primary_teaching_area AS DOUBLE PRECISION) END AS primary_teaching_area,
    CASE WHEN ABS(CAST(t.junior_teaching_area AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.junior_teaching_area AS DOUBLE PRECISION) = 0e0 THEN CAST(t.junior_teaching_area AS DOUBLE PRECISION) END AS junior_teaching_area,
    CASE WHEN ABS(CAST(t.whole_indoor_sports_area AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.whole_indoor_sports_area AS DOUBLE PRECISION) = 0e0 THEN CAST(t.whole_indoor_sports_area AS DOUBLE PRECISION) END AS whole_indoor_sports_area,
    CASE WHEN ABS(CAST(t.primary_indoor_sports_area AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.primary_indoor_sports_area AS DOUBLE PRECISION) = 0e0 THEN CAST(t.primary_indoor_sports_area AS DOUBLE PRECISION) END AS primary_indoor_sports_area,
    CASE WHEN ABS(CAST(t.junior_indoor_sports_area AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.junior_indoor_sports_area AS DOUBLE PRECISION) = 0e0 THEN CAST(t.junior_indoor_sports_area AS DOUBLE PRECISION) END AS junior_indoor_sports_area,
    CASE WHEN ABS(CAST(t.whole_classes AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.whole_classes AS DOUBLE PRECISION) = 0e0 THEN CAST(t.whole_classes AS DOUBLE PRECISION) END AS whole_classes,
    CASE WHEN ABS(CAST(t.primary_classes AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.primary_classes AS DOUBLE PRECISION) = 0e0 THEN CAST(t.primary_classes AS DOUBLE PRECISION) END AS primary_classes,
    CASE WHEN ABS(CAST(t.junior_classes AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.junior_classes AS DOUBLE PRECISION) = 0e0 THEN CAST(t.junior_classes AS DOUBLE PRECISION) END AS junior_classes,
    CASE WHEN ABS(CAST(t.whole_own_large_classes AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.whole_own_large_classes AS DOUBLE PRECISION) = 0e0 THEN CAST(t.whole_own_large_classes AS DOUBLE PRECISION) END AS whole_own_large_classes,
    CASE WHEN ABS(CAST(t.primary_own_large_classes AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.primary_own_large_classes AS DOUBLE PRECISION) = 0e0 THEN CAST(t.primary_own_large_classes AS DOUBLE PRECISION) END AS primary_own_large_classes,
    CASE WHEN ABS(CAST(t.junior_own_large_classes AS DOUBLE PRECISION)) BETWEEN 1e-60 AND 1e60 OR CAST(t.junior_own_large_classes AS DOUBLE PRECISION) = 0e0 THEN CAST(t.junior_own_large_classes AS DOUBLE PRECISION) END AS junior_own_large_classes,
    t.primary_itinerant_pe_arts_teachers_absent AS primary_itinerant_pe_arts_teachers_absent,
    t.primary_arts_teachers_absent AS primary_arts_teachers_absent,
    t.junior_itinerant_pe_arts_teachers_absent AS junior_itinerant_pe_arts_teachers_absent,
    t.junior_arts_teachers_absent AS junior_arts_teachers_absent,
    t.primary_indoor_sports_area_absent AS primary_indoor_sports_area_absent,
    t.junior_indoor_sports_area_absent AS junior_indoor_sports_area_absent
  FROM school_records t
),
-- Pupils of each stage
jh_stage_pupils AS (
  SELECT
    s.*,
    CASE WHEN s.stage IS NOT NULL THEN s.stage WHEN s.type IN ('primary', 'teachingPoint') THEN 'primary' WHEN s.type = 'junior' THEN 'junior' WHEN s.type = 'senior' THEN 'senior' END AS only_stage,
    CASE WHEN s.stage IS NULL AND (s.primary_pupils IS NOT NULL OR s.junior_pupils IS NOT NULL OR s.senior_pupils IS NOT NULL) THEN COALESCE(s.primary_pupils, 0e0) WHEN (CASE WHEN s.stage IS NOT NULL THEN s.stage WHEN s.type IN ('primary', 'teachingPoint') THEN 'primary' WHEN s.type = 'junior' THEN 'junior' WHEN s.type = 'senior' THEN 'senior' END) = 'primary' THEN COALESCE(s.primary_pupils, s.whole_pupils) ELSE 0e0 END AS pupils_primary,
    CASE WHEN s.stage IS NULL AND (s.primary_pupils IS NOT NULL OR s.junior_pupils IS NOT NULL OR s.senior_pupils IS NOT NULL) THEN COALESCE(s.junior_pupils, 0e0) WHEN (CASE WHEN s.stage IS NOT NULL THEN s.stage WHEN s.type IN ('primary', 'teachingPoint') THEN 'primary' WHEN s.type = 'junior' THEN 'junior' WHEN s.type = 'senior' THEN 'senior' END) = 'junior' THEN COALESCE(s.junior_pupils, s.whole_pupils) ELSE 0e0 END AS pupils_junior,
    CASE WHEN s.stage IS NULL AND (s.primary_pupils IS NOT NULL OR s.junior_pupils IS NOT NULL OR s.senior_pupils IS NOT NULL) THEN COALESCE(s.senior_pupils, 0e0) WHEN (CASE WHEN s.stage IS NOT NULL THEN s.stage WHEN s.type IN ('primary', 'teachingPoint') THEN 'primary' WHEN s.type = 'junior' THEN 'junior' WHEN s.type = 'senior' THEN 'senior' END) = 'senior' THEN COALESCE(s.senior_pupils, s.whole_pupils) ELSE 0e0 END AS pupils_senior,
    CASE WHEN s.stage IS NULL AND (s.primary_pupils IS NOT NULL OR s.junior_pupils IS NOT NULL OR s.senior_pupils IS NOT NULL) AND ((s.type = 'nineYear' AND (s.primary_pupils IS NULL OR s.junior_pupils IS NULL)) OR (s.type = 'completeSecondary' AND (s.junior_pupils IS NULL OR s.senior_pupils IS NULL)) OR (s.type = 'twelveYear' AND (s.primary_pupils IS NULL OR s.junior_pupils IS NULL OR s.senior_pupils IS NULL))) THEN 1 ELSE 0 END AS incomplete
  FROM jh_source_rows s
),
-- What counts, and by which weights figures are divided
jh_scoped AS (
  SELECT
    s.*,
    CASE WHEN s.owner = 'private' THEN 'owner' WHEN NOT (s.stage IS NULL AND (s.primary_pupils IS NOT NULL OR s.junior_pupils IS NOT NULL OR s.senior_pupils IS NOT NULL)) AND s.stage IS NULL AND s.type IN ('nineYear', 'completeSecondary', 'twelveYear') AND s.whole_pupils IS NOT NULL THEN 'pupilsNotByStage' WHEN NOT (s.stage IS NULL AND (s.primary_pupils IS NOT NULL OR s.junior_pupils IS NOT NULL OR s.senior_pupils IS NOT NULL)) AND s.stage IS NULL AND s.type IN ('nineYear', 'completeSecondary', 'twelveYear') THEN 'pupilsMissing' WHEN NOT (s.stage IS NULL AND (s.primary_pupils IS NOT NULL OR s.junior_pupils IS NOT NULL OR s.senior_pupils IS NOT NULL)) AND s.only_stage IS NULL THEN 'stageUnknown' WHEN s.pupils_primary IS NULL OR s.pupils_junior IS NULL OR s.pupils_senior IS NULL THEN 'pupilsMissing' WHEN s.pupils_primary < 0e0 OR s.pupils_junior < 0e0 OR s.pupils_senior < 0e0 THEN 'pupilsNegative' WHEN s.pupils_primary + s.pupils_junior + s.pupils_senior = 0e0 THEN 'pupilsZero' END AS reason,
    CASE WHEN s.type = 'teachingPoint' AND s.pupils_primary + s.pupils_junior + s.pupils_senior < 5e1 THEN 'merge' WHEN s.type = 'teachingPoint' THEN CASE WHEN s.counted = 0 THEN 'merge' ELSE 'own' END WHEN s.counted = 0 THEN 'merge' ELSE 'own' END AS policy,
    s.pupils_primary + s.pupils_junior + s.pupils_senior AS pupils_of_all,
    s.pupils_primary * CASE WHEN s.type = 'nineYear' THEN 1e0 WHEN s.type = 'completeSecondary' THEN 0e0 WHEN s.type = 'twelveYear' THEN 1e0 ELSE 1e0 END AS weighted_primary,
    s.pupils_junior * CASE WHEN s.type = 'nineYear' THEN 1.1e0 WHEN s.type = 'completeSecondary' THEN 1e0 WHEN s.type = 'twelveYear' THEN 1.1e0 ELSE 1.1e0 END AS weighted_junior,
    s.pupils_senior * CASE WHEN s.type = 'nineYear' THEN 1.32e0 WHEN s.type = 'completeSecondary' THEN 1.2e0 WHEN s.type = 'twelveYear' THEN 1.32e0 ELSE 1.32e0 END AS weighted_senior,
    s.pupils_primary * CASE WHEN s.type = 'nineYear' THEN 1e0 WHEN s.type = 'completeSecondary' THEN 0e0 WHEN s.type = 'twelveYear' THEN 1e0 ELSE 1e0 END + s.pupils_junior * CASE WHEN s.type = 'nineYear' THEN 1.1e0 WHEN s.type = 'completeSecondary' THEN 1e0 WHEN s.type = 'twelveYear' THEN 1.1e0 ELSE 1.1e0 END + s.pupils_senior * CASE WHEN s.type = 'nineYear' THEN 1.32e0 WHEN s.type = 'completeSecondary' THEN 1.2e0 WHEN s.type = 'twelveYear' THEN 1.32e0 ELSE 1.32e0 END AS weighted_pupils,
    CASE WHEN s.pupils_primary <> 0e0 THEN 1 ELSE 0 END + CASE WHEN s.pupils_junior <> 0e0 THEN 1 ELSE 0 END + CASE WHEN s.pupils_senior <> 0e0 THEN 1 ELSE 0 END AS stage_count
  FROM jh_stage_pupils s
),
-- Codes and names by which a parent can be named
jh_labels AS (
  SELECT
    s.county AS county,
    s.row_id AS row_id,
    s.pupils_primary AS pupils_primary,
    s.pupils_junior AS pupils_junior,
    s.pupils_senior AS pupils_senior,
    REPLACE(REPLACE(s.code, ' ', ''), '　', '') AS label
  FROM jh_scoped s
  WHERE s.reason IS NULL AND s.policy = 'own'
  UNION ALL
  SELECT
    s.county AS county,
    s.row_id AS row_id,
    s.pupils_primary AS pupils_primary,
    s.pupils_junior AS pupils_junior,
    s.pupils_senior AS pupils_senior,
    REPLACE(REPLACE(s.school, ' ', ''), '　', '') AS label
  FROM jh_scoped s
  WHERE s.reason IS NULL AND s.policy = 'own' AND (s.code IS NULL OR REPLACE(REPLACE(s.code, ' ', ''), '　', '') <> REPLACE(REPLACE(s.school, ' ', ''), '　', ''))
),
-- The school that each label means; one that two schools share means neither
jh_heads AS (
  SELECT
    l.county AS county,
    l.label AS label,
    MIN(CASE WHEN l.pupils_primary <> 0e0 THEN l.row_id END) AS primary_head,
    COUNT(CASE WHEN l.pupils_primary <> 0e0 THEN l.row_id END) AS primary_heads,
    MIN(CASE WHEN l.pupils_junior <> 0e0 THEN l.row_id END) AS junior_head,
    COUNT(CASE WHEN l.pupils_junior <> 0e0 THEN l.row_id END) AS junior_heads,
    MIN(CASE WHEN l.pupils_senior <> 0e0 THEN l.row_id END) AS senior_head,
    COUNT(CASE WHEN l.pupils_senior <> 0e0 THEN l.row_id END) AS senior_heads
  FROM jh_labels l
  WHERE LENGTH(l.label) > 0
  GROUP BY l.county, l.label
),
-- The parent that points and campuses go into
jh_merged AS (
  SELECT
    s.county AS county,
    s.row_id AS row_id,
    CASE WHEN s.pupils_primary <> 0e0 AND h.primary_heads = 1 THEN h.primary_head WHEN s.pupils_junior <> 0e0 AND h.junior_heads = 1 THEN h.junior_head WHEN s.pupils_senior <> 0e0 AND h.senior_heads = 1 THEN h.senior_head WHEN h.primary_heads = 1 THEN h.primary_head WHEN h.junior_heads = 1 THEN h.junior_head WHEN h.senior_heads = 1 THEN h.senior_head END AS head_id
  FROM jh_scoped s
  JOIN jh_heads h ON h.county = s.county AND h.label = REPLACE(REPLACE(s.campus_of, ' ', ''), '　', '')
  WHERE s.reason IS NULL AND s.policy = 'merge'
),
-- Each school with what was merged into it
jh_members AS (
  SELECT
    s.county AS county,
    s.row_id AS row_id,
    s.row_id AS head_id,
    0 AS is_merged
  FROM jh_scoped s
  WHERE s.reason IS NULL AND s.policy = 'own'
  UNION ALL
  SELECT
    m.county AS county,
    m.row_id AS row_id,
    m.head_id AS head_id,
    1 AS is_merged
  FROM jh_merged m
  WHERE m.head_id IS NOT NULL
),
-- Figures by stage: those of the stage, else those of the whole school, divided where the indicator is split
jh_figures AS (
  SELECT
    m.county AS county,
    'primary' AS stage,
    m.head_id AS head_id,
    m.row_id AS row_id,
    m.is_merged AS is_merged,
    s.locale AS locale,
    s.pupils_primary AS pupils,
    CASE WHEN s.primary_pe_arts_teachers IS NOT NULL THEN s.primary_pe_arts_teachers WHEN NOT (s.incomplete = 1 OR s.stage_count > 1) THEN s.whole_pe_arts_teachers END AS pe_arts_teachers,
    CASE WHEN s.primary_itinerant_pe_arts_teachers IS NOT NULL THEN s.primary_itinerant_pe_arts_teachers WHEN NOT (s.incomplete = 1 OR s.stage_count > 1) THEN s.whole_itinerant_pe_arts_teachers END AS itinerant_pe_arts_teachers,
    CASE WHEN s.primary_pe_teachers IS NOT NULL THEN s.primary_pe_teachers WHEN NOT (s.incomplete = 1 OR s.stage_count > 1) THEN s.whole_pe_teachers END AS pe_teachers,
    CASE WHEN s.primary_music_teachers IS NOT NULL THEN s.primary_music_teachers WHEN NOT (s.incomplete = 1 OR s.stage_count > 1) THEN s.whole_music_teachers END AS music_teachers,
    CASE WHEN s.primary_fine_art_teachers IS NOT NULL THEN s.primary_fine_art_teachers WHEN NOT (s.incomplete = 1 OR s.stage_count > 1) THEN s.whole_fine_art_teachers END AS fine_art_teachers,
    CASE WHEN s.primary_arts_teachers IS NOT NULL THEN s.primary_arts_teachers WHEN NOT (s.incomplete = 1 OR s.stage_count > 1) THEN s.whole_arts_teachers END AS arts_teachers,
    CASE WHEN s.primary_teaching_area IS NOT NULL THEN s.primary_teaching_area WHEN NOT (s.incomplete = 1 OR s.stage_count > 1) THEN s.whole_teaching_area WHEN s.incomplete = 0 AND s.weighted_pupils > 0 THEN s.whole_teaching_area * (s.weighted_primary / s.weighted_pupils) END AS teaching_area_split,
    CASE WHEN s.primary_indoor_sports_area IS NOT NULL THEN s.primary_indoor_sports_area WHEN NOT (s.incomplete = 1 OR s.stage_count > 1) THEN s.whole_indoor_sports_area WHEN s.incomplete = 0 AND s.weighted_pupils > 0 THEN s.whole_indoor_sports_area * (s.weighted_primary / s.weighted_pupils) END AS indoor_sports_area_split,
    CASE WHEN s.primary_classes IS NOT NULL THEN s.primary_classes WHEN NOT (s.incomplete = 1 OR s.stage_count > 1) THEN s.whole_classes END AS classes,
    CASE WHEN s.primary_own_large_classes IS NOT NULL THEN s.primary_own_large_classes WHEN NOT (s.incomplete = 1 OR s.stage_count > 1) THEN s.whole_own_large_classes END AS own_large_classes,
    CASE WHEN s.primary_itinerant_pe_arts_teachers_absent = 'notApplicable' THEN 0e0 WHEN s.primary_itinerant_pe_arts_teachers_absent = 'noColumn' THEN 0e0 END AS itinerant_pe_arts_teachers_or_none,
    CASE WHEN s.primary_arts_teachers_absent = 'notApplicable' THEN 0e0 WHEN s.primary_arts_teachers_absent = 'noColumn' THEN 0e0 END AS arts_teachers_or_none,
    CASE WHEN s.primary_indoor_sports_area_absent = 'notApplicable' THEN 0e0 WHEN s.primary_indoor_sports_area_absent = 'noColumn' THEN 0e0 END AS indoor_sports_area_split_or_none
  FROM jh_members m
  JOIN jh_scoped s ON s.county = m.county AND s.row_id = m.row_id
  WHERE s.pupils_primary <> 0e0
  UNION ALL
  SELECT
    m.county AS county,
    'junior' AS stage,
    m.head_id AS head_id,
    m.row_id AS row_id,
    m.is_merged AS is_merged,
    s.locale AS locale,
    s.pupils_junior AS pupils,
    CASE WHEN s.junior_pe_arts_teachers IS NOT NULL THEN s.junior_pe_arts_teachers WHEN NOT (s.incomplete = 1 OR s.stage_count > 1) THEN s.whole_pe_arts_teachers END AS pe_arts_teachers,
    CASE WHEN s.junior_itinerant_pe_arts_teachers IS NOT NULL THEN s.junior_itinerant_pe_arts_teachers WHEN NOT (s.incomplete = 1 OR s.stage_count > 1) THEN s.whole_itinerant_pe_arts_teachers END AS itinerant_pe_arts_teachers,
    CASE WHEN s.junior_pe_teachers IS NOT NULL THEN s.junior_pe_teachers WHEN NOT (s.incomplete = 1 OR s.stage_count > 1) THEN s.whole_pe_teachers END AS pe_teachers,
    CASE WHEN s.junior_music_teachers IS NOT NULL THEN s.junior_music_teachers WHEN NOT (s.incomplete = 1 OR s.stage_count > 1) THEN s.whole_music_teachers END AS music_teachers,
    CASE WHEN s.junior_fine_art_teachers IS NOT NULL THEN s.junior_fine_art_teachers WHEN NOT (s.incomplete = 1 OR s.stage_count > 1) THEN s.whole_fine_art_teachers END AS fine_art_teachers,
    CASE WHEN s.junior_arts_teachers IS NOT NULL THEN s.junior_arts_teachers WHEN NOT (s.incomplete = 1 OR s.stage_count > 1) THEN s.whole_arts_teachers END AS arts_teachers,
    CASE WHEN s.junior_teaching_area IS NOT NULL THEN s.junior_teaching_area WHEN NOT (s.incomplete = 1 OR s.stage_count > 1) THEN s.whole_teaching_area WHEN s.incomplete = 0 AND s.weighted_pupils > 0 THEN s.whole_teaching_area * (s.weighted_junior / s.weighted_pupils) END AS teaching_area_split,
    CASE WHEN s.junior_indoor_sports_area IS NOT NULL THEN s.junior_indoor_sports_area WHEN NOT (s.incomplete = 1 OR s.stage_count > 1) THEN s.whole_indoor_sports_area WHEN s.incomplete = 0 AND s.weighted_pupils > 0 THEN s.whole_indoor_sports_area * (s.weighted_junior / s.weighted_pupils) END AS indoor_sports_area_split,
    CASE WHEN s.junior_classes IS NOT NULL THEN s.junior_classes WHEN NOT (s.incomplete = 1 OR s.stage_count > 1) THEN s.whole_classes END AS classes,
    CASE WHEN s.junior_own_large_classes IS NOT NULL THEN s.junior_own_large_classes WHEN NOT (s.incomplete = 1 OR s.stage_count > 1) THEN s.whole_own_large_classes END AS own_large_classes,
    CASE WHEN s.junior_itinerant_pe_arts_teachers_absent = 'notApplicable' THEN 0e0 WHEN s.junior_itinerant_pe_arts_teachers_absent = 'noColumn' THEN 0e0 END AS itinerant_pe_arts_teachers_or_none,
    CASE WHEN s.junior_arts_teachers_absent = 'notApplicable' THEN 0e0 WHEN s.junior_arts_teachers_absent = 'noColumn' THEN 0e0 END AS arts_teachers_or_none,
    CASE WHEN s.junior_indoor_sports_area_absent = 'notApplicable' THEN 0e0 WHEN s.junior_indoor_sports_area_absent = 'noColumn' THEN 0e0 END AS indoor_sports_area_split_or_none
  FROM jh_members m
  JOIN jh_scoped s ON s.county = m.county AND s.row_id = m.row_id
  WHERE s.pupils_junior <> 0e0
),
-- Pupils of each school and stage
jh_leads AS (
  SELECT
    f.county AS county,
    f.stage AS stage,
    f.head_id AS head_id,
    SUM(f.pupils) AS pupils_of_school,
    COALESCE(MIN(CASE WHEN f.is_merged = 0 THEN f.row_id END), MIN(f.row_id)) AS first_id
  FROM jh_figures f
  GROUP BY f.county, f.stage, f.head_id
),
-- Small rural schools
jh_small_rural AS (
  SELECT
    l.county AS county,
    l.stage AS stage,
    l.head_id AS head_id,
    CASE WHEN f.locale = 'rural' AND l.pupils_of_school >= 5e1 AND l.pupils_of_school < 1e2 THEN 1 ELSE 0 END AS is_small_rural
  FROM jh_leads l
  JOIN jh_figures f ON f.county = l.county AND f.stage = l.stage AND f.head_id = l.head_id AND f.row_id = l.first_id
),
-- Each way to make a numerator; NULL where a figure is missing
jh_numerators AS (
  SELECT
    f.county AS county,
    f.stage AS stage,
    f.head_id AS head_id,
    f.pupils AS pupils,
    CASE WHEN f.pe_arts_teachers >= 0e0 AND CASE WHEN r.is_small_rural = 0 THEN 0e0 ELSE COALESCE(f.itinerant_pe_arts_teachers, f.itinerant_pe_arts_teachers_or_none) END >= 0e0 THEN f.pe_arts_teachers + CASE WHEN r.is_small_rural = 0 THEN 0e0 ELSE COALESCE(f.itinerant_pe_arts_teachers, f.itinerant_pe_arts_teachers_or_none) END END AS pe_arts_teachers_per_100_pupils_1,
    CASE WHEN f.pe_teachers >= 0e0 AND f.music_teachers >= 0e0 AND f.fine_art_teachers >= 0e0 AND COALESCE(f.arts_teachers, f.arts_teachers_or_none) >= 0e0 AND CASE WHEN r.is_small_rural = 0 THEN 0e0 ELSE COALESCE(f.itinerant_pe_arts_teachers, f.itinerant_pe_arts_teachers_or_none) END >= 0e0 THEN f.pe_teachers + f.music_teachers + f.fine_art_teachers + COALESCE(f.arts_teachers, f.arts_teachers_or_none) + CASE WHEN r.is_small_rural = 0 THEN 0e0 ELSE COALESCE(f.itinerant_pe_arts_teachers, f.itinerant_pe_arts_teachers_or_none) END END AS pe_arts_teachers_per_100_pupils_2,
    CASE WHEN f.teaching_area_split >= 0e0 AND COALESCE(f.indoor_sports_area_split, f.indoor_sports_area_split_or_none) >= 0e0 THEN f.teaching_area_split - COALESCE(f.indoor_sports_area_split, f.indoor_sports_area_split_or_none) END AS teaching_area_per_pupil_1,
    CASE WHEN f.own_large_classes >= 0e0 THEN f.own_large_classes END AS own_share_1,
    f.classes AS own_share_over
  FROM jh_figures f
  JOIN jh_small_rural r ON r.county = f.county AND r.stage = f.stage AND r.head_id = f.head_id
),
-- Numerators with points merged: the first way that is complete
jh_school_lines AS (
  SELECT
    n.county AS county,
    n.stage AS stage,
    n.head_id AS head_id,
    SUM(n.pupils) AS pupils,
    CASE WHEN COUNT(n.pe_arts_teachers_per_100_pupils_1) = COUNT(*) THEN CASE WHEN SUM(n.pe_arts_teachers_per_100_pupils_1) >= 0e0 AND SUM(n.pe_arts_teachers_per_100_pupils_1) <= 1e100 THEN SUM(n.pe_arts_teachers_per_100_pupils_1) END WHEN COUNT(n.pe_arts_teachers_per_100_pupils_2) = COUNT(*) THEN CASE WHEN SUM(n.pe_arts_teachers_per_100_pupils_2) >= 0e0 AND SUM(n.pe_arts_teachers_per_100_pupils_2) <= 1e100 THEN SUM(n.pe_arts_teachers_per_100_pupils_2) END END AS pe_arts_teachers_per_100_pupils_numerator,
    CASE WHEN COUNT(n.teaching_area_per_pupil_1) = COUNT(*) THEN CASE WHEN SUM(n.teaching_area_per_pupil_1) >= 0e0 AND SUM(n.teaching_area_per_pupil_1) <= 1e100 THEN SUM(n.teaching_area_per_pupil_1) END END AS teaching_area_per_pupil_numerator,
    CASE WHEN COUNT(n.own_share_1) = COUNT(*) THEN CASE WHEN SUM(n.own_share_1) >= 0e0 AND SUM(n.own_share_1) <= 1e100 THEN SUM(n.own_share_1) END END AS own_share_numerator,
    CASE WHEN COUNT(n.own_share_over) = COUNT(*) AND SUM(n.own_share_over) > 0e0 THEN SUM(n.own_share_over) END AS own_share_divisor
  FROM jh_numerators n
  GROUP BY n.county, n.stage, n.head_id
),
-- Values
jh_school_values AS (
  SELECT
    l.county AS county,
    l.stage AS stage,
    l.head_id AS head_id,
    l.pupils AS pupils,
    l.pe_arts_teachers_per_100_pupils_numerator * 1e2 / l.pupils AS pe_arts_teachers_per_100_pupils,
    l.teaching_area_per_pupil_numerator / l.pupils AS teaching_area_per_pupil,
    l.own_share_numerator * 1e2 / l.own_share_divisor AS own_share,
    l.own_share_divisor AS own_share_divisor
  FROM jh_school_lines l
),
-- Whether thresholds are reached, judged on 15 significant digits
jh_school_indicators AS (
  SELECT
    v.*,
    CASE WHEN v.pe_arts_teachers_per_100_pupils >= 8.999999999999996e-1 THEN 1 WHEN v.pe_arts_teachers_per_100_pupils IS NOT NULL THEN 0 END AS pe_arts_teachers_per_100_pupils_met,
    v.pe_arts_teachers_per_100_pupils / 9e-1 AS pe_arts_teachers_per_100_pupils_attainment,
    CASE WHEN v.stage = 'primary' THEN CASE WHEN v.teaching_area_per_pupil >= 4.499999999999996e0 THEN 1 WHEN v.teaching_area_per_pupil IS NOT NULL THEN 0 END ELSE CASE WHEN v.teaching_area_per_pupil >= 5.799999999999995e0 THEN 1 WHEN v.teaching_area_per_pupil IS NOT NULL THEN 0 END END AS teaching_area_per_pupil_met,
    CASE WHEN v.stage = 'primary' THEN v.teaching_area_per_pupil / 4.5e0 ELSE v.teaching_area_per_pupil / 5.8e0 END AS teaching_area_per_pupil_attainment,
    CASE WHEN v.stage = 'primary' THEN CASE WHEN v.own_share <= 5.000000000000004e0 THEN 1 WHEN v.own_share IS NOT NULL THEN 0 END ELSE CASE WHEN v.own_share <= 0e0 THEN 1 WHEN v.own_share IS NOT NULL THEN 0 END END AS own_share_met,
    CASE WHEN v.stage = 'primary' THEN CASE WHEN v.own_share <> 0e0 THEN 5e0 / v.own_share END ELSE CASE WHEN v.own_share <> 0e0 THEN 0e0 / v.own_share END END AS own_share_attainment
  FROM jh_school_values v
),
-- Verdicts on schools
jh_school_verdicts AS (
  SELECT
    i.*,
    COALESCE(i.pe_arts_teachers_per_100_pupils_met, 0) + COALESCE(i.teaching_area_per_pupil_met, 0) + COALESCE(i.own_share_met, 0) AS met_count,
    CASE WHEN (i.pe_arts_teachers_per_100_pupils_met = 0 AND i.pe_arts_teachers_per_100_pupils_attainment < 8.499999999999995e-1) OR (i.teaching_area_per_pupil_met = 0 AND i.teaching_area_per_pupil_attainment < 8.499999999999995e-1) OR (i.own_share_met = 0 AND i.own_share_attainment < 8.499999999999995e-1) THEN 0 WHEN COALESCE(i.pe_arts_teachers_per_100_pupils_met, 0) + COALESCE(i.teaching_area_per_pupil_met, 0) + COALESCE(i.own_share_met, 0) + CASE WHEN i.pe_arts_teachers_per_100_pupils_met IS NULL OR (i.pe_arts_teachers_per_100_pupils_met = 0 AND i.pe_arts_teachers_per_100_pupils_attainment IS NULL) THEN 1 ELSE 0 END + CASE WHEN i.teaching_area_per_pupil_met IS NULL OR (i.teaching_area_per_pupil_met = 0 AND i.teaching_area_per_pupil_attainment IS NULL) THEN 1 ELSE 0 END + CASE WHEN i.own_share_met IS NULL OR (i.own_share_met = 0 AND i.own_share_attainment IS NULL) THEN 1 ELSE 0 END < 2e0 THEN 0 WHEN CASE WHEN i.pe_arts_teachers_per_100_pupils_met IS NULL OR (i.pe_arts_teachers_per_100_pupils_met = 0 AND i.pe_arts_teachers_per_100_pupils_attainment IS NULL) THEN 1 ELSE 0 END + CASE WHEN i.teaching_area_per_pupil_met IS NULL OR (i.teaching_area_per_pupil_met = 0 AND i.teaching_area_per_pupil_attainment IS NULL) THEN 1 ELSE 0 END + CASE WHEN i.own_share_met IS NULL OR (i.own_share_met = 0 AND i.own_share_attainment IS NULL) THEN 1 ELSE 0 END = 0 THEN 1 END AS qualified
  FROM jh_school_indicators i
),
-- First pass: means
jh_means AS (
  SELECT
    v.county AS county,
    v.stage AS stage,
    COUNT(*) AS schools,
    SUM(v.pupils) AS pupils_of_schools,
    SUM(CASE WHEN v.qualified = 1 THEN 1 ELSE 0 END) AS qualified_schools,
    SUM(CASE WHEN v.qualified = 0 THEN 1 ELSE 0 END) AS failing_schools,
    COUNT(v.pe_arts_teachers_per_100_pupils) AS pe_arts_teachers_per_100_pupils_schools,
    SUM(CASE WHEN v.pe_arts_teachers_per_100_pupils IS NOT NULL THEN v.pupils END) AS pe_arts_teachers_per_100_pupils_weight,
    SUM(v.pupils * v.pe_arts_teachers_per_100_pupils) / SUM(CASE WHEN v.pe_arts_teachers_per_100_pupils IS NOT NULL THEN v.pupils END) AS pe_arts_teachers_per_100_pupils_mean,
    COUNT(v.teaching_area_per_pupil) AS teaching_area_per_pupil_schools,
    SUM(CASE WHEN v.teaching_area_per_pupil IS NOT NULL THEN v.pupils END) AS teaching_area_per_pupil_weight,
    SUM(v.pupils * v.teaching_area_per_pupil) / SUM(CASE WHEN v.teaching_area_per_pupil IS NOT NULL THEN v.pupils END) AS teaching_area_per_pupil_mean,
    COUNT(v.own_share) AS own_share_schools,
    SUM(CASE WHEN v.own_share IS NOT NULL THEN v.own_share_divisor END) AS own_share_weight,
    SUM(v.own_share_divisor * v.own_share) / SUM(CASE WHEN v.own_share IS NOT NULL THEN v.own_share_divisor END) AS own_share_mean
  FROM jh_school_verdicts v
  GROUP BY v.county, v.stage
),
-- Second pass: squares around the means
jh_squares AS (
  SELECT
    v.county AS county,
    v.stage AS stage,
    SUM(v.pupils * (v.pe_arts_teachers_per_100_pupils - m.pe_arts_teachers_per_100_pupils_mean) * (v.pe_arts_teachers_per_100_pupils - m.pe_arts_teachers_per_100_pupils_mean)) AS pe_arts_teachers_per_100_pupils_squares,
    SUM(v.pupils * (v.teaching_area_per_pupil - m.teaching_area_per_pupil_mean) * (v.teaching_area_per_pupil - m.teaching_area_per_pupil_mean)) AS teaching_area_per_pupil_squares,
    SUM(v.own_share_divisor * (v.own_share - m.own_share_mean) * (v.own_share - m.own_share_mean)) AS own_share_squares
  FROM jh_school_verdicts v
  JOIN jh_means m ON m.county = v.county AND m.stage = v.stage
  GROUP BY v.county, v.stage
),
-- Standard deviations and coefficients of variation
jh_variation AS (
  SELECT
    m.*,
    SQRT(q.pe_arts_teachers_per_100_pupils_squares / m.pe_arts_teachers_per_100_pupils_weight) AS pe_arts_teachers_per_100_pupils_sd,
    CASE WHEN m.pe_arts_teachers_per_100_pupils_schools >= 2 AND m.pe_arts_teachers_per_100_pupils_mean <> 0e0 THEN SQRT(q.pe_arts_teachers_per_100_pupils_squares / m.pe_arts_teachers_per_100_pupils_weight) / m.pe_arts_teachers_per_100_pupils_mean END AS pe_arts_teachers_per_100_pupils_cv,
    SQRT(q.teaching_area_per_pupil_squares / m.teaching_area_per_pupil_weight) AS teaching_area_per_pupil_sd,
    CASE WHEN m.teaching_area_per_pupil_schools >= 2 AND m.teaching_area_per_pupil_mean <> 0e0 THEN SQRT(q.teaching_area_per_pupil_squares / m.teaching_area_per_pupil_weight) / m.teaching_area_per_pupil_mean END AS teaching_area_per_pupil_cv,
    SQRT(q.own_share_squares / m.own_share_weight) AS own_share_sd,
    CASE WHEN m.own_share_schools >= 2 AND m.own_share_mean <> 0e0 THEN SQRT(q.own_share_squares / m.own_share_weight) / m.own_share_mean END AS own_share_cv
  FROM jh_means m
  JOIN jh_squares q ON q.county = m.county AND q.stage = m.stage
),
-- Coefficients against their limits
jh_limits AS (
  SELECT
    a.*,
    CASE WHEN a.stage = 'primary' THEN CASE WHEN a.pe_arts_teachers_per_100_pupils_cv <= 5.000000000000004e-1 THEN 1 WHEN a.pe_arts_teachers_per_100_pupils_cv IS NOT NULL THEN 0 END ELSE CASE WHEN a.pe_arts_teachers_per_100_pupils_cv <= 4.5000000000000046e-1 THEN 1 WHEN a.pe_arts_teachers_per_100_pupils_cv IS NOT NULL THEN 0 END END AS pe_arts_teachers_per_100_pupils_cv_met,
    CASE WHEN a.stage = 'primary' THEN CASE WHEN a.teaching_area_per_pupil_cv <= 5.000000000000004e-1 THEN 1 WHEN a.teaching_area_per_pupil_cv IS NOT NULL THEN 0 END ELSE CASE WHEN a.teaching_area_per_pupil_cv <= 4.5000000000000046e-1 THEN 1 WHEN a.teaching_area_per_pupil_cv IS NOT NULL THEN 0 END END AS teaching_area_per_pupil_cv_met,
    CASE WHEN a.stage = 'primary' THEN CASE WHEN a.own_share_cv <= 8.000000000000005e-1 THEN 1 WHEN a.own_share_cv IS NOT NULL THEN 0 WHEN a.own_share_mean = 0e0 THEN 1 END ELSE CAST(NULL AS BIGINT) END AS own_share_cv_met,
    CASE WHEN a.stage = 'primary' THEN (a.pe_arts_teachers_per_100_pupils_cv + a.teaching_area_per_pupil_cv) / 2e0 ELSE CAST(NULL AS DOUBLE PRECISION) END AS composite_cv,
    CASE WHEN a.failing_schools > 0 THEN 0 WHEN a.qualified_schools = a.schools THEN 1 END AS schools_met
  FROM jh_variation a
),
-- The composite
jh_composite AS (
  SELECT
    b.*,
    CASE WHEN b.stage = 'primary' THEN CASE WHEN b.composite_cv <= 6.000000000000004e-1 THEN 1 WHEN b.composite_cv IS NOT NULL THEN 0 END ELSE CAST(NULL AS BIGINT) END AS composite_met
  FROM jh_limits b
),
-- Verdicts on stages
jh_stage_verdicts AS (
  SELECT
    k.*,
    CASE WHEN k.stage = 'primary' THEN CASE WHEN k.composite_met = 0 OR k.schools_met = 0 OR k.pe_arts_teachers_per_100_pupils_cv_met = 0 OR k.teaching_area_per_pupil_cv_met = 0 OR k.own_share_cv_met = 0 THEN 0 WHEN k.composite_met IS NULL OR k.schools_met IS NULL OR k.pe_arts_teachers_per_100_pupils_cv_met IS NULL OR k.teaching_area_per_pupil_cv_met IS NULL OR k.own_share_cv_met IS NULL THEN CAST(NULL AS BIGINT) ELSE 1 END ELSE CASE WHEN k.schools_met = 0 OR k.pe_arts_teachers_per_100_pupils_cv_met = 0 OR k.teaching_area_per_pupil_cv_met = 0 THEN 0 WHEN k.schools_met IS NULL OR k.pe_arts_teachers_per_100_pupils_cv_met IS NULL OR k.teaching_area_per_pupil_cv_met IS NULL THEN CAST(NULL AS BIGINT) ELSE 1 END END AS stage_met
  FROM jh_composite k
),
-- Verdicts on counties
jh_county_verdicts AS (
  SELECT
    k.county AS county,
    CASE WHEN MIN(k.stage_met) = 0 THEN 0 WHEN COUNT(k.stage_met) = 2 THEN 1 END AS county_met
  FROM jh_stage_verdicts k
  GROUP BY k.county
),
-- Every county in both stages
jh_county_stages AS (
  SELECT
    t.county AS county,
    'primary' AS stage
  FROM school_records t
  WHERE t.county IS NOT NULL
  GROUP BY t.county
  UNION ALL
  SELECT
    t.county AS county,
    'junior' AS stage
  FROM school_records t
  WHERE t.county IS NOT NULL
  GROUP BY t.county
)
SELECT
    c.county AS county,
    c.stage AS stage,
    COALESCE(k.schools, 0) AS schools,
    k.pupils_of_schools AS pupils,
    k.pe_arts_teachers_per_100_pupils_schools AS pe_arts_teachers_per_100_pupils_schools,
    k.pe_arts_teachers_per_100_pupils_mean AS pe_arts_teachers_per_100_pupils_mean,
    k.pe_arts_teachers_per_100_pupils_sd AS pe_arts_teachers_per_100_pupils_sd,
    k.pe_arts_teachers_per_100_pupils_cv AS pe_arts_teachers_per_100_pupils_cv,
    k.pe_arts_teachers_per_100_pupils_cv_met AS pe_arts_teachers_per_100_pupils_cv_met,
    k.teaching_area_per_pupil_schools AS teaching_area_per_pupil_schools,
    k.teaching_area_per_pupil_mean AS teaching_area_per_pupil_mean,
    k.teaching_area_per_pupil_sd AS teaching_area_per_pupil_sd,
    k.teaching_area_per_pupil_cv AS teaching_area_per_pupil_cv,
    k.teaching_area_per_pupil_cv_met AS teaching_area_per_pupil_cv_met,
    k.own_share_schools AS own_share_schools,
    k.own_share_mean AS own_share_mean,
    k.own_share_sd AS own_share_sd,
    k.own_share_cv AS own_share_cv,
    k.own_share_cv_met AS own_share_cv_met,
    k.composite_cv AS composite_cv,
    k.composite_met AS composite_met,
    k.qualified_schools AS qualified_schools,
    k.schools_met AS schools_met,
    k.stage_met AS stage_met,
    o.county_met AS county_met
FROM jh_county_stages c
LEFT JOIN jh_stage_verdicts k ON k.county = c.county AND k.stage = c.stage
LEFT JOIN jh_county_verdicts o ON o.county = c.county
ORDER BY c.county, c.stage;

-- Made by Junheng of “a small standard” (invented), for PostgreSQL
-- Thresholds: the newest

-- The table of teachers, a row a person. full_time and backbone are 1 or 0; degree is doctor, master, bachelor, associate or upperSecondary; title senior, intermediate or another; subject pe, music, fineArt, arts or another
CREATE TABLE teachers (
  county TEXT,
  school_code TEXT,
  stage TEXT,
  full_time BIGINT,
  degree TEXT,
  title TEXT,
  subject TEXT,
  backbone BIGINT
);

-- Teachers to schools: columns are called as in the flat table, under the cell of the statistics that they must agree with; …_unknown counts the teachers whose entry is blank, and should be 0
SELECT
    t.county,
    t.school_code AS code,
    -- 基础基 423（小学）、424（中学）；教基 4155、4156
    SUM(CASE WHEN t.stage = 'primary' AND t.full_time = 1 THEN 1 ELSE 0 END) AS primary_full_time_teachers,
    -- 基础基 423、424；教基 4155、4156
    SUM(CASE WHEN t.stage = 'primary' AND t.full_time = 1 AND t.degree = 'doctor' THEN 1 ELSE 0 END) AS primary_doctor_teachers,
    -- 基础基 423、424；教基 4155、4156
    SUM(CASE WHEN t.stage = 'primary' AND t.full_time = 1 AND t.degree = 'master' THEN 1 ELSE 0 END) AS primary_master_teachers,
    -- 基础基 423、424；教基 4155、4156
    SUM(CASE WHEN t.stage = 'primary' AND t.full_time = 1 AND t.degree = 'bachelor' THEN 1 ELSE 0 END) AS primary_bachelor_teachers,
    -- 基础基 423、424；教基 4155、4156
    SUM(CASE WHEN t.stage = 'primary' AND t.full_time = 1 AND t.degree = 'associate' THEN 1 ELSE 0 END) AS primary_associate_teachers,
    -- 基础基 423、424；教基 4155、4156
    SUM(CASE WHEN t.stage = 'primary' AND t.full_time = 1 AND t.degree = 'upperSecondary' THEN 1 ELSE 0 END) AS primary_upper_secondary_teachers,
    -- 基础基 422；教基 4153
    SUM(CASE WHEN t.stage = 'primary' AND t.full_time = 1 AND t.title = 'senior' THEN 1 ELSE 0 END) AS primary_senior_title_teachers,
    -- 基础基 422；教基 4153
    SUM(CASE WHEN t.stage = 'primary' AND t.full_time = 1 AND t.title = 'intermediate' THEN 1 ELSE 0 END) AS primary_intermediate_title_teachers,
    -- 教基 1102续
    SUM(CASE WHEN t.stage = 'primary' AND t.backbone = 1 THEN 1 ELSE 0 END) AS primary_backbone_teachers,
    -- 基础基 423、424；教基 4155、4156
    SUM(CASE WHEN t.stage = 'primary' AND t.full_time = 1 AND t.subject = 'pe' THEN 1 ELSE 0 END) AS primary_pe_teachers,
    -- 基础基 423、424；教基 4155、4156
    SUM(CASE WHEN t.stage = 'primary' AND t.full_time = 1 AND t.subject = 'music' THEN 1 ELSE 0 END) AS primary_music_teachers,
    -- 基础基 423、424；教基 4155、4156
    SUM(CASE WHEN t.stage = 'primary' AND t.full_time = 1 AND t.subject = 'fineArt' THEN 1 ELSE 0 END) AS primary_fine_art_teachers,
    -- 基础基 423、424；教基 4155、4156
    SUM(CASE WHEN t.stage = 'primary' AND t.full_time = 1 AND t.subject = 'arts' THEN 1 ELSE 0 END) AS primary_arts_teachers,
    -- 基础基 423（小学）、424（中学）；教基 4155、4156
    SUM(CASE WHEN t.stage = 'junior' AND t.full_time = 1 THEN 1 ELSE 0 END) AS junior_full_time_teachers,
    -- 基础基 423、424；教基 4155、4156
    SUM(CASE WHEN t.stage = 'junior' AND t.full_time = 1 AND t.degree = 'doctor' THEN 1 ELSE 0 END) AS junior_doctor_teachers,
    -- 基础基 423、424；教基 4155、4156
    SUM(CASE WHEN t.stage = 'junior' AND t.full_time = 1 AND t.degree = 'master' THEN 1 ELSE 0 END) AS junior_master_teachers,
    -- 基础基 423、424；教基 4155、4156
    SUM(CASE WHEN t.stage = 'junior' AND t.full_time = 1 AND t.degree = 'bachelor' THEN 1 ELSE 0 END) AS junior_bachelor_teachers,
    -- 基础基 423、424；教基 4155、4156
    SUM(CASE WHEN t.stage = 'junior' AND t.full_time = 1 AND t.degree = 'associate' THEN 1 ELSE 0 END) AS junior_associate_teachers,
    -- 基础基 423、424；教基 4155、4156
    SUM(CASE WHEN t.stage = 'junior' AND t.full_time = 1 AND t.degree = 'upperSecondary' THEN 1 ELSE 0 END) AS junior_upper_secondary_teachers,
    -- 基础基 422；教基 4153
    SUM(CASE WHEN t.stage = 'junior' AND t.full_time = 1 AND t.title = 'senior' THEN 1 ELSE 0 END) AS junior_senior_title_teachers,
    -- 基础基 422；教基 4153
    SUM(CASE WHEN t.stage = 'junior' AND t.full_time = 1 AND t.title = 'intermediate' THEN 1 ELSE 0 END) AS junior_intermediate_title_teachers,
    -- 教基 1102续
    SUM(CASE WHEN t.stage = 'junior' AND t.backbone = 1 THEN 1 ELSE 0 END) AS junior_backbone_teachers,
    -- 基础基 423、424；教基 4155、4156
    SUM(CASE WHEN t.stage = 'junior' AND t.full_time = 1 AND t.subject = 'pe' THEN 1 ELSE 0 END) AS junior_pe_teachers,
    -- 基础基 423、424；教基 4155、4156
    SUM(CASE WHEN t.stage = 'junior' AND t.full_time = 1 AND t.subject = 'music' THEN 1 ELSE 0 END) AS junior_music_teachers,
    -- 基础基 423、424；教基 4155、4156
    SUM(CASE WHEN t.stage = 'junior' AND t.full_time = 1 AND t.subject = 'fineArt' THEN 1 ELSE 0 END) AS junior_fine_art_teachers,
    -- 基础基 423、424；教基 4155、4156
    SUM(CASE WHEN t.stage = 'junior' AND t.full_time = 1 AND t.subject = 'arts' THEN 1 ELSE 0 END) AS junior_arts_teachers,
    SUM(CASE WHEN t.stage IS NULL THEN 1 ELSE 0 END) AS stage_unknown,
    SUM(CASE WHEN t.full_time IS NULL THEN 1 ELSE 0 END) AS full_time_unknown,
    SUM(CASE WHEN t.degree IS NULL THEN 1 ELSE 0 END) AS degree_unknown,
    SUM(CASE WHEN t.title IS NULL THEN 1 ELSE 0 END) AS title_unknown,
    SUM(CASE WHEN t.subject IS NULL THEN 1 ELSE 0 END) AS subject_unknown,
    SUM(CASE WHEN t.backbone IS NULL THEN 1 ELSE 0 END) AS backbone_unknown
FROM teachers t
GROUP BY t.county, t.school_code
ORDER BY t.county, t.school_code;

-- Made by Junheng of “a small standard” (invented), for PostgreSQL
-- Thresholds: the newest

-- The table of pupils, a row a person. boarder and migrant are 1 or 0
CREATE TABLE pupils (
  county TEXT,
  school_code TEXT,
  stage TEXT,
  grade TEXT,
  class_name TEXT,
  boarder BIGINT,
  migrant BIGINT
);

-- Pupils to schools: figures of schools alone leave; boarders and migrant pupils of one or two are not told (NULL)
WITH
classes AS (
  SELECT
    t.county,
    t.school_code,
    t.stage,
    t.grade,
    t.class_name,
    COUNT(*) AS pupils,
    SUM(CASE WHEN t.boarder = 1 THEN 1 ELSE 0 END) AS boarders,
    SUM(CASE WHEN t.migrant = 1 THEN 1 ELSE 0 END) AS migrant_pupils
  FROM pupils t
  GROUP BY t.county, t.school_code, t.stage, t.grade, t.class_name
)
SELECT
    c.county,
    c.school_code AS code,
    -- 基础基 312（小学）、313（初中）；教基 3112、3115
    SUM(CASE WHEN c.stage = 'primary' THEN c.pupils ELSE 0 END) AS primary_pupils,
    -- 基础基 212、213；教基 2106、2107
    SUM(CASE WHEN c.stage = 'primary' THEN 1 ELSE 0 END) AS primary_classes,
    COUNT(DISTINCT CASE WHEN c.stage = 'primary' THEN c.grade END) AS primary_grades,
    -- 基础基 212、213；教基 2106、2107
    MAX(CASE WHEN c.stage = 'primary' THEN c.pupils END) AS primary_largest_class,
    -- 基础基 212、213；教基 2106、2107
    SUM(CASE WHEN c.stage = 'primary' AND c.pupils >= 56 THEN 1 ELSE 0 END) AS primary_large_classes,
    CASE WHEN SUM(CASE WHEN c.stage = 'primary' THEN c.boarders ELSE 0 END) >= 3 OR SUM(CASE WHEN c.stage = 'primary' THEN c.boarders ELSE 0 END) = 0 THEN SUM(CASE WHEN c.stage = 'primary' THEN c.boarders ELSE 0 END) END AS primary_boarders,
    CASE WHEN SUM(CASE WHEN c.stage = 'primary' THEN c.migrant_pupils ELSE 0 END) >= 3 OR SUM(CASE WHEN c.stage = 'primary' THEN c.migrant_pupils ELSE 0 END) = 0 THEN SUM(CASE WHEN c.stage = 'primary' THEN c.migrant_pupils ELSE 0 END) END AS primary_migrant_pupils,
    -- 基础基 312（小学）、313（初中）；教基 3112、3115
    SUM(CASE WHEN c.stage = 'junior' THEN c.pupils ELSE 0 END) AS junior_pupils,
    -- 基础基 212、213；教基 2106、2107
    SUM(CASE WHEN c.stage = 'junior' THEN 1 ELSE 0 END) AS junior_classes,
    COUNT(DISTINCT CASE WHEN c.stage = 'junior' THEN c.grade END) AS junior_grades,
    -- 基础基 212、213；教基 2106、2107
    MAX(CASE WHEN c.stage = 'junior' THEN c.pupils END) AS junior_largest_class,
    -- 基础基 212、213；教基 2106、2107
    SUM(CASE WHEN c.stage = 'junior' AND c.pupils >= 56 THEN 1 ELSE 0 END) AS junior_large_classes,
    CASE WHEN SUM(CASE WHEN c.stage = 'junior' THEN c.boarders ELSE 0 END) >= 3 OR SUM(CASE WHEN c.stage = 'junior' THEN c.boarders ELSE 0 END) = 0 THEN SUM(CASE WHEN c.stage = 'junior' THEN c.boarders ELSE 0 END) END AS junior_boarders,
    CASE WHEN SUM(CASE WHEN c.stage = 'junior' THEN c.migrant_pupils ELSE 0 END) >= 3 OR SUM(CASE WHEN c.stage = 'junior' THEN c.migrant_pupils ELSE 0 END) = 0 THEN SUM(CASE WHEN c.stage = 'junior' THEN c.migrant_pupils ELSE 0 END) END AS junior_migrant_pupils,
    -- 基础基 312（小学）、313（初中）；教基 3112、3115
    SUM(CASE WHEN c.stage = 'senior' THEN c.pupils ELSE 0 END) AS senior_pupils
FROM classes c
GROUP BY c.county, c.school_code
ORDER BY c.county, c.school_code;
