//! File sizes in the units of a phone's bill: 1 KB is 1,000 bytes (IEC 80000-13).

/// Formats a size in bytes, rounded up to whole units: `9 KB`, `38 KB`, `1 MB`; at least `1 KB`.
pub fn format_bytes(bytes: u64, number: impl Fn(i64) -> String) -> String {
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
    fn sizes() {
        let format = |bytes| super::format_bytes(bytes, |n| n.to_string());
        assert_eq!(format(0), "1\u{a0}KB");
        assert_eq!(format(8_001), "9\u{a0}KB");
        assert_eq!(format(999_001), "1000\u{a0}KB");
        assert_eq!(format(1_200_000), "2\u{a0}MB");
    }
}
