/// What makes the description one that nothing can be held against.
struct DescriptionError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
