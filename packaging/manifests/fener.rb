class Fener < Formula
  desc "${short_summary}"
  homepage "${repository}"
  version "${version}"
  license any_of: ["MIT", "Apache-2.0"]

  on_macos do
    on_arm do
      url "${downloads}/fener-${version}-aarch64-apple-darwin.tar.gz"
      sha256 "${macos_arm64}"
    end
    on_intel do
      url "${downloads}/fener-${version}-x86_64-apple-darwin.tar.gz"
      sha256 "${macos_x64}"
    end
  end

  on_linux do
    on_arm do
      url "${downloads}/fener-${version}-aarch64-unknown-linux-gnu.tar.gz"
      sha256 "${linux_arm64}"
    end
    on_intel do
      url "${downloads}/fener-${version}-x86_64-unknown-linux-gnu.tar.gz"
      sha256 "${linux_x64}"
    end
  end

  def install
    bin.install "fener"
    man1.install Dir["man/*.1"]
    bash_completion.install "completions/fener.bash" => "fener"
    zsh_completion.install "completions/_fener"
    fish_completion.install "completions/fener.fish"
  end

  test do
    system bin/"fener", "init", "road", "--country", "MD", "--languages", "ro,ru"
    system bin/"fener", "build", "--root", "road"
    assert_path_exists testpath/"road/public/index.html"
  end
end
