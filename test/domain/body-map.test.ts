import { expect } from '@open-wc/testing';
import { packs } from '../../src/data/index.js';
import { zoneIds } from '../../src/domain/anatomy.js';
import { bestView, type BodyMap, bodyMap, mapViews, shows } from '../../src/domain/body-map.js';
import { GRID } from '../../src/domain/geometry.js';
import { areasOf, mapInWords } from '../../src/domain/symptoms.js';

const { en } = packs;
const sides = ['left', 'right'] as const;
const crops = ['whole', 'close'] as const;

type XY = readonly [number, number];

const measured = new Map<string, XY[]>();

/** Points along a path, in mm: measured by the browser, not by the code under test, once for each path. */
const along = (d: string, count = 200): XY[] => {
  const key = `${String(count)} ${d}`;
  const points = measured.get(key) ?? walked(d, count);
  measured.set(key, points);
  return points;
};

const walked = (d: string, count: number): XY[] => {
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', d);
  const length = path.getTotalLength();
  return Array.from({ length: count }, (_, i) => {
    const { x, y } = path.getPointAtLength((length * i) / count);
    return [x / GRID, y / GRID];
  });
};

const isInside = ([x, y]: XY, polygon: readonly XY[]): boolean =>
  polygon.reduce((inside, [ax, ay], i) => {
    const [bx, by] = polygon[(i + 1) % polygon.length]!;
    return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax ? !inside : inside;
  }, false);

/** What lies furthest back is the trunk with the legs; an arm before it is another outline. */
const trunkOf = ({ body }: BodyMap): XY[] => along(body[0]!, 800);

const each = (check: (map: BodyMap, name: string) => void): void => {
  for (const view of mapViews)
    for (const side of sides) for (const crop of crops) check(bodyMap(view, side, crop), `${view} ${side} ${crop}`);
};

describe('the pain map', () => {
  it('draws a zone once in a view, and every zone in the view that shows it best', () => {
    each(({ zones }, name) => {
      expect(new Set(zones.map(({ id }) => id)).size, name).to.equal(zones.length);
      expect(zones.length, name).to.be.above(0);
    });
    for (const id of zoneIds) {
      expect(shows(bestView(id), id)).to.equal(true);
      expect(bodyMap(bestView(id), 'left').zones.map((zone) => zone.id)).to.include(id);
    }
    expect(zoneIds.map(bestView)).to.deep.equal(['front', 'front', 'front', 'back']);
  });

  it('keeps every zone inside the body and inside the picture, in both crops', () => {
    each((map, name) => {
      const trunk = trunkOf(map);
      const [left, top, width, height] = map.viewBox;
      for (const { id, d } of map.zones)
        for (const [x, y] of along(d, 100)) {
          expect(isInside([x, y], trunk), `${name}: ${id} at ${String(x)}, ${String(y)}`).to.equal(true);
          expect(
            x > left && x < left + width && y > top && y < top + height,
            `${name}: ${id} is in the picture`,
          ).to.equal(true);
        }
    });
  });

  it('leaves the zones clear of the arm that lies before the trunk', () => {
    for (const side of sides) {
      const { body, zones } = bodyMap('side', side);
      const arm = along(body[1]!, 500);
      for (const { id, d } of zones)
        expect(
          along(d, 100).some((point) => isInside(point, arm)),
          `${id}, ${side}`,
        ).to.equal(false);
    }
  });

  it('keeps the zones of one view apart', () => {
    each(({ zones }, name) => {
      for (const { id, d } of zones)
        for (const other of zones)
          if (other.id !== id)
            expect(
              along(d, 100).some((point) => isInside(point, along(other.d))),
              `${name}: ${id} and ${other.id}`,
            ).to.equal(false);
    });
  });

  it('mirrors body and zones from left to right', () => {
    for (const view of mapViews) {
      const [left, right] = [bodyMap(view, 'left'), bodyMap(view, 'right')];
      expect(right.zones.map(({ id }) => id)).to.deep.equal(left.zones.map(({ id }) => id));
      left.zones.forEach((zone, i) => {
        const other = along(right.zones[i]!.d, 600);
        for (const [x, y] of along(zone.d, 60)) {
          const nearest = Math.min(...other.map(([ox, oy]) => Math.hypot(ox + x, oy - y)));
          expect(nearest, `${view}: ${zone.id}`).to.be.below(1.5);
        }
        expect(right.zones[i]!.at).to.deep.equal({ x: -zone.at.x, y: zone.at.y });
      });
    }
  });

  it('has left and right of the patient: viewer’s right from the front, viewer’s left from the back', () => {
    expect(bodyMap('front', 'left').zones.every(({ at }) => at.x > 0)).to.equal(true);
    expect(bodyMap('front', 'right').zones.every(({ at }) => at.x < 0)).to.equal(true);
    expect(bodyMap('back', 'left').zones.every(({ at }) => at.x < 0)).to.equal(true);
    expect(bodyMap('back', 'right').zones.every(({ at }) => at.x > 0)).to.equal(true);
  });

  it('puts each number inside its zone', () => {
    each(({ zones }, name) => {
      for (const { id, d, at } of zones) expect(isInside([at.x, at.y], along(d)), `${name}: ${id}`).to.equal(true);
    });
  });

  it('keeps every number a finger away from the next in the close view of the smallest phone', () => {
    const pxPerMm = 288 / bodyMap('front', 'left', 'close').viewBox[2];
    for (const view of mapViews) {
      const { zones } = bodyMap(view, 'left', 'close');
      for (const a of zones)
        for (const b of zones)
          if (a !== b)
            expect(Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y) * pxPerMm, `${a.id}, ${b.id}`).to.be.at.least(44);
    }
  });
});

describe('the pain map in words', () => {
  it('numbers the areas in the order of the evidence: groin and front of hip before thigh and low back', () => {
    const areas = areasOf(en);

    expect(areas.map(({ number }) => number)).to.deep.equal([1, 2, 3, 4]);
    expect(areas.map(({ symptom }) => symptom.zone)).to.deep.equal(['groin', 'hip-front', 'thigh-front', 'low-back']);
    expect(areas.map(({ symptom }) => symptom.often)).to.deep.equal([3, 3, 2, 1]);
  });

  it('says view, number of areas, each with its side and grade, and what is selected', () => {
    expect(mapInWords(en, 'back', 'left', undefined)).to.equal(
      'Back view. One marked area: Low back, left side. Sometimes.',
    );
    expect(mapInWords(en, 'front', 'right', 'pain-groin')).to.equal(
      'Front view. 3 marked areas: Groin, right side. Most often. Front of the hip, right side. Most often. ' +
        'Front of the thigh, right side. Often. Selected: Groin.',
    );
  });
});
