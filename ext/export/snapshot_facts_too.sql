-- report_fact has audience and withheld too, for what is made from the snapshot.
INSERT INTO report_fact (place, name, value, about)
SELECT 100, name, value, about FROM snapshot WHERE name IN ('audience', 'withheld');
