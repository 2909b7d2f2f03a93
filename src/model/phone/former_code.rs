//! Calling codes and area codes that numbers had before, by `data/former-codes.tsv`.

use crate::tsv;

const TABLE: &str = include_str!("../../../data/former-codes.tsv");

/// Returns `true` if digits are an international number, given by its digits today, as it was dialled before.
pub(super) fn is_former(digits: &str, whole: &str) -> bool {
    let digits = digits.strip_prefix("00").unwrap_or(digits);
    tsv::rows(TABLE).any(|[now, former]| {
        let rest = whole.strip_prefix(now);
        rest.is_some_and(|rest| digits.strip_prefix(former) == Some(rest))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_behind_their_former_codes() {
        for (whole, former, expected) in [
            ("970591234567", "972591234567", true),
            ("970591234567", "00972591234567", true),
            ("38344123456", "37744123456", true),
            ("38338123456", "38138123456", true),
            ("38267123456", "38167123456", true),
            ("576017467000", "5717467000", true),
            ("2250707123456", "22507123456", true),
            ("2290197123456", "22997123456", true),
            ("842437330303", "84437330303", true),
            ("38267123456", "38167123457", false),
            ("35542223344", "38142223344", false),
        ] {
            assert_eq!(is_former(former, whole), expected, "{former}");
        }
    }
}
