# A formula for Homebrew, not tried: there was no macOS at hand. Put it into a tap, with the address and the digest of a source archive.
class Waymark < Formula
  desc "Progress site of a mentoring programme, from Markdown notes"
  homepage "https://example.org/waymark"
  url "https://downloads.example.org/waymark/waymark-0.1.0-source.tar.gz"
  sha256 "0000000000000000000000000000000000000000000000000000000000000000"
  license "Apache-2.0"

  depends_on xcode: ["26.0", :build]
  depends_on "pkgconf" => :build
  depends_on "cmark"

  def install
    system "swift", "build", "--disable-sandbox", "-c", "release", "--product", "waymark"
    bin.install ".build/release/waymark"
    generate_completions_from_executable(bin/"waymark", "--generate-completion-script")
  end

  test do
    system bin/"waymark", "init", "--mentor", "Elena", "--mentee", "Noor", "--goal", "Speak", "--measure", "talks: 0 to 2"
    system bin/"waymark", "build", "--verify"
    assert_path_exists testpath/"site/index.html"
  end
end
