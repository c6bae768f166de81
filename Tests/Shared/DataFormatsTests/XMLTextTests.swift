import Testing

@testable import DataFormats

@Suite struct XMLTextTests {
    @Test func `elements stand in each other, and texts are escaped`() {
        var xml = XMLText()
        xml.element("a", ["b": "\"<&>\""]) { xml in
            xml.element("c", text: "Tea & <Soup>\u{1B}\u{202E}")
            xml.element("d", ["e": "1"], text: "12345", limit: 3)
        }
        #expect(
            xml.text == """
                <?xml version="1.0" encoding="UTF-8"?>
                <a b="&quot;&lt;&amp;&gt;&quot;">
                 <c>Tea &amp; &lt;Soup&gt;</c>
                 <d e="1">123</d>
                </a>

                """
        )
    }

    @Test func `a document that is taken out piece by piece is the same`() {
        var (whole, pieces) = (XMLText(), XMLText())
        whole.element("a") { xml in
            xml.element("b", text: "1")
            xml.element("c") { $0.element("d", text: "2") }
        }
        var text = ""
        pieces.begin("a")
        text += pieces.take()
        pieces.element("b", text: "1")
        text += pieces.take()
        pieces.begin("c")
        pieces.element("d", text: "2")
        pieces.end("c")
        text += pieces.take()
        pieces.end("a")
        #expect(text + pieces.take() == whole.text)
    }
}
