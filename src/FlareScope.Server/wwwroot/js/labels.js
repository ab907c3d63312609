// Puts labels beside their points so that none hides another.

const lineHeight = 20;
const shifts = [0, -1, 1, -2, 2, -3, 3]; // lines up or down

const meet = (a, b) => a.x < b.x + b.width + 2 && b.x < a.x + a.width + 2 && a.y < b.y + lineHeight && b.y < a.y + lineHeight;

/** Where a label of that width goes: on the upper left corner of its box, or beside its point on the side with room. */
function wish({ kind }, { x, y }, width, room) {
  if (kind.startsWith('chip')) return { x, y: y < lineHeight ? y : y - lineHeight, width };
  return { x: x + 12 + width <= room ? x + 10 : x - width - 10, y: Math.max(y - lineHeight / 2, 0), width };
}

/** Places elements for notes [{ at, kind }] in a frame of the given size; `toFrame` gives a point's place in it. */
export function placeLabels(notes, elements, toFrame, { clientWidth, clientHeight }) {
  const taken = [];
  notes.forEach((note, index) => {
    const element = elements[index];
    const point = toFrame(...note.at);
    const inView = point.x >= 0 && point.y >= 0 && point.x <= clientWidth && point.y <= clientHeight;
    const wanted = wish(note, point, element.offsetWidth, clientWidth);
    const place = shifts.map(shift => ({ ...wanted, y: wanted.y + shift * (lineHeight + 2) }))
      .find(tried => tried.y >= 0 && !taken.some(other => meet(tried, other))) ?? wanted;
    Object.assign(element.style, { left: `${place.x}px`, top: `${place.y}px`, visibility: inView || note.kind.startsWith('chip') ? '' : 'hidden' });
    if (inView && element.offsetWidth > 0) taken.push(place);
  });
}
