//! The ages that a guide or a helpline is for.

use crate::yaml::MapReader;

/// The highest age in years that is taken for one.
const MAX_AGE: u8 = 120;

/// Reads `minimum_age` and `maximum_age` in years; reports `bad-value` for an age above [`MAX_AGE`], and if the maximum is
/// below the minimum.
pub fn read_ages(fields: &mut MapReader<'_>) -> (Option<u8>, Option<u8>) {
    fields.allow_unknown(&["minimum_age", "maximum_age"]);
    let help = "write a number of years, or `unknown`";
    let minimum = fields.parsed::<u8>("minimum_age", "bad-value", help);
    let maximum = fields.parsed::<u8>("maximum_age", "bad-value", help);
    for (key, age) in [("minimum_age", &minimum), ("maximum_age", &maximum)] {
        if let Some(age) = age.as_ref().filter(|age| age.value > MAX_AGE) {
            let message = format!("`{key}` {} is no age: the limit is {MAX_AGE} years", age.value);
            fields.report.error("bad-value", &age.location, message).help(match key {
                "maximum_age" => "leave it out if there is no oldest age",
                _ => "write the youngest age, such as 18",
            });
        }
    }
    if let (Some(minimum), Some(maximum)) = (&minimum, &maximum)
        && maximum.value < minimum.value
    {
        let (from, to) = (minimum.value, maximum.value);
        let message = format!("`maximum_age` {to} is below `minimum_age` {from}");
        fields
            .report
            .error("bad-value", &maximum.location, message)
            .help("exchange the two numbers");
    }
    (minimum.map(|age| age.value), maximum.map(|age| age.value))
}
