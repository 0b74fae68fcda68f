-- How many standard errors from the mean does its 95 % interval reach?
-- One row per number of degrees of freedom, 1 to 30: the 0.975 quantile of Student's t, two-sided 95 %. The numbers are computed
-- from the density (Student, "The probable error of a mean", Biometrika 6, 1908) by Simpson's rule and bisection.
DROP VIEW IF EXISTS z_student_quantile;
CREATE VIEW z_student_quantile AS
SELECT
  column1 AS degrees,
  column2 AS quantile
FROM (
  VALUES
    (1, 12.706205),
    (2, 4.302653),
    (3, 3.182446),
    (4, 2.776445),
    (5, 2.570582),
    (6, 2.446912),
    (7, 2.364624),
    (8, 2.306004),
    (9, 2.262157),
    (10, 2.228139),
    (11, 2.200985),
    (12, 2.178813),
    (13, 2.160369),
    (14, 2.144787),
    (15, 2.131450),
    (16, 2.119905),
    (17, 2.109816),
    (18, 2.100922),
    (19, 2.093024),
    (20, 2.085963),
    (21, 2.079614),
    (22, 2.073873),
    (23, 2.068658),
    (24, 2.063899),
    (25, 2.059539),
    (26, 2.055529),
    (27, 2.051831),
    (28, 2.048407),
    (29, 2.045230),
    (30, 2.042272)
);
