//! The size budgets of files (`budgets` in `fener.yaml`).

use crate::yaml::MapReader;

/// The largest sizes of files, in bytes. 14,000 bytes fit into the first flight of a TCP connection: 10 segments of
/// 1,460 bytes (RFC 6928).
#[derive(Clone, Copy, Debug)]
pub struct Budgets {
    pub lite_page: usize,
    pub landing: usize,
    pub page: usize,
    pub script: usize,
}

impl Default for Budgets {
    fn default() -> Budgets {
        Budgets { lite_page: 14_000, landing: 10_000, page: 60_000, script: 2_048 }
    }
}

impl Budgets {
    /// Reads the key `budgets`; a budget that is not written keeps its default.
    pub(in crate::model) fn read(fields: &mut MapReader<'_>) -> Budgets {
        let mut budgets = Budgets::default();
        fields.nested("budgets", "the budgets", |bytes| {
            for (key, slot) in [
                ("twin", &mut budgets.lite_page),
                ("landing", &mut budgets.landing),
                ("page", &mut budgets.page),
                ("script", &mut budgets.script),
            ] {
                if let Some(value) =
                    bytes.parsed::<u32>(key, "bad-value", "write a number of bytes")
                {
                    *slot = value.value as usize;
                }
            }
        });
        budgets
    }
}
