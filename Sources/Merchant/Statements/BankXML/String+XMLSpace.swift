extension String {
    /// The text without XML's white space around it.
    var withoutXMLSpace: String {
        guard let first = utf8.firstIndex(where: { !$0.isBlank }), let last = utf8.lastIndex(where: { !$0.isBlank })
        else { return "" }
        guard first != utf8.startIndex || utf8.index(after: last) != utf8.endIndex else { return self }
        return String(self[first...last])
    }
}
