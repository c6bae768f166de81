/// How many bytes the lengths of a consumer-presented code's objects are written with, by path, where these are not the
/// fewest: a code that is made again has the same bytes only with them.
enum LengthWidths {
    /// The number of bytes that a length may have, the one that counts the others included.
    static let range = 1...TagLengthValueParser.lengthLimit + 1

    /// The widths of objects that are not the fewest, as ``CodeField/paths`` name their places.
    static func of(_ objects: [TagLengthValue], below parent: String = "") -> [String: Int] {
        var naming = PathNaming(parent: parent)
        var widths: [String: Int] = [:]
        for object in objects {
            let path = naming.path(of: object.tagText)
            if object.lengthWidth > 0 { widths[path] = object.lengthWidth }
            widths.merge(of(object.objects ?? [], below: path + ".")) { first, _ in first }
        }
        return widths
    }
}
