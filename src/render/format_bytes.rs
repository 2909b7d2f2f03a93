//! How much a file weighs, in the units of a phone's bill: 1 KB is 1,000 bytes (IEC 80000-13).

/// `9 KB`, `38 KB`, `1 MB`; never 0, since everything costs something.
pub fn shown(bytes: u64, number: impl Fn(i64) -> String) -> String {
    let (amount, unit) = match bytes {
        0..1_000_000 => (bytes.div_ceil(1_000), "KB"),
        _ => (bytes.div_ceil(1_000_000), "MB"),
    };
    let amount = i64::try_from(amount.max(1)).unwrap_or(i64::MAX);
    format!("{}\u{a0}{unit}", number(amount))
}

#[cfg(test)]
mod tests {
    #[test]
    fn weights() {
        let shown = |bytes| super::shown(bytes, |n| n.to_string());
        assert_eq!(shown(0), "1\u{a0}KB");
        assert_eq!(shown(8_001), "9\u{a0}KB");
        assert_eq!(shown(999_001), "1000\u{a0}KB");
        assert_eq!(shown(1_200_000), "2\u{a0}MB");
    }
}
