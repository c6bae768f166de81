/// A part of a screen that draws itself, and draws nothing outside of the rectangle it is given.
public protocol Widget {
    /// Draws into a rectangle of a canvas, whatever their sizes.
    func draw(on canvas: inout Canvas, in rectangle: Rectangle, theme: Theme)
}
