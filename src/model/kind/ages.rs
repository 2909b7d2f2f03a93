//! The ages that a guide or a helpline is for.

use crate::yaml::MapReader;

/// Reads `minimum_age` and `maximum_age` in years; reports `bad-value` if the maximum is below the minimum.
pub fn read_ages(fields: &mut MapReader<'_>) -> (Option<u8>, Option<u8>) {
    fields.allow_unknown(&["minimum_age", "maximum_age"]);
    let help = "write a number of years, or `unknown`";
    let minimum = fields.parsed::<u8>("minimum_age", "bad-value", help);
    let maximum = fields.parsed::<u8>("maximum_age", "bad-value", help);
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
