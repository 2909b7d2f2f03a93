//! Asks cargo to build again when the embedded theme or words change.

fn main() {
    println!("cargo::rerun-if-changed=themes");
    println!("cargo::rerun-if-changed=locales");
}
