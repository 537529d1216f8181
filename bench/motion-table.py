#!/usr/bin/env python3
"""Length and moment arm of psoas and iliacus over hip flexion, computed apart from the library, to test it by.

    python3 bench/motion-table.py            # the table of test/domain/motion-table.ts
    python3 bench/motion-table.py --check    # what the library takes for granted, from -25 to 125 degrees

Needs Python 3.9 and numpy; takes a minute or two.

Model: Rajagopal A et al. 2016, IEEE Trans Biomed Eng 63:2068-2079, doi:10.1109/TBME.2016.2586891, file
Rajagopal2016.osim; its muscle paths follow Arnold EM et al. 2010, Ann Biomed Eng 38:269-279,
doi:10.1007/s10439-009-9852-5. Numbers in mm in the pelvis frame of that file (x forward, y up, z to the right).

Method: no tangent, no helix, no derivative. The stretch that may touch the cylinder is a chain of points, one on each
of 240 half-planes that fan out from the cylinder's axis. Each point may move on its half-plane but not into the
cylinder. The length of the chain is a convex function of where the points are, so there is one shortest chain, and a
Newton iteration with a logarithmic barrier finds it, with a bound on what is left to gain. Where the chain need not
touch, it comes out straight. Both ways round the cylinder are tried; the side is chosen as the model says: the middle
of the contact is at negative local y. The moment arm is -dL/dtheta by central differences.
"""

import sys

import numpy as np

HIP = np.array([-56.276, -78.49, 77.26])
HALF_PLANES = 240
# Left to gain, in mm: at most 240 points times this.
BARRIER = 1e-9
STEP_DEG = 0.1

MUSCLES = {
    "psoas": {
        "pelvis": [[-60.6, 62.0, 39.0], [-20.5, -65.4, 65.6]],
        "femur": [[-13.2, -46.7, 4.6], [-23.5, -52.4, 8.8]],
        "centre": [-74.0, -60.0, 65.6],
        "turn": [-0.25, -0.27, 0.1],
        "radius": 50.0,
    },
    "iliacus": {
        "pelvis": [[-60.5, 30.9, 84.3], [-13.5, -55.7, 75.6]],
        "femur": [[-2.3, -56.5, 13.9], [-12.2, -63.7, 19.6]],
        "centre": [-71.0, -65.0, 75.6],
        "turn": [-0.32, -0.24, 0.9],
        "radius": 54.9,
    },
}


def turn(axis, angle):
    """The matrix that turns about a coordinate axis (0, 1, 2)."""
    i, j = (axis + 1) % 3, (axis + 2) % 3
    matrix = np.eye(3)
    matrix[i, i] = matrix[j, j] = np.cos(angle)
    matrix[i, j], matrix[j, i] = -np.sin(angle), np.sin(angle)
    return matrix


def chain_length(points):
    return np.linalg.norm(np.diff(points, axis=0), axis=1).sum()


def shortest_chain(p, q, radius, way):
    """The shortest chain from p to q, in the cylinder's axes, that goes round it one way (1: counter-clockwise)."""
    begin, end = np.arctan2(p[1], p[0]), np.arctan2(q[1], q[0])
    sweep = way * ((way * (end - begin)) % (2 * np.pi))
    angles = begin + sweep * np.arange(1, HALF_PLANES) / HALF_PLANES
    out = np.stack([np.cos(angles), np.sin(angles), np.zeros_like(angles)], axis=1)
    up = np.array([0.0, 0.0, 1.0])
    count = len(angles)

    def points(at):
        inner = out * at[:, :1] + up * at[:, 1:]
        return np.vstack([p, inner, q])

    def cost(at, barrier):
        room = at[:, 0] - radius
        return np.inf if room.min() <= 0 else chain_length(points(at)) - barrier * np.log(room).sum()

    # Well outside the cylinder, to begin with.
    share = np.arange(1, HALF_PLANES) / HALF_PLANES
    at = np.stack([np.full(count, radius + 10.0), p[2] + (q[2] - p[2]) * share], axis=1)
    basis = np.stack([out, np.broadcast_to(up, out.shape)], axis=1)
    barrier = 1.0
    while True:
        for _ in range(60):
            steps = np.diff(points(at), axis=0)
            lengths = np.linalg.norm(steps, axis=1)
            units = steps / lengths[:, None]
            room = at[:, 0] - radius
            slope = np.einsum("nij,nj->ni", basis, units[:-1] - units[1:])
            slope[:, 0] -= barrier / room
            # Second derivative of each link: what is across it, over its length.
            across = (np.eye(3) - units[:, :, None] * units[:, None, :]) / lengths[:, None, None]
            own = np.einsum("nij,njk,nlk->nil", basis, across[:-1] + across[1:], basis)
            own[:, 0, 0] += barrier / room**2
            next_ = -np.einsum("nij,njk,nlk->nil", basis[:-1], across[1:-1], basis[1:])
            bend = np.zeros((count, 2, count, 2))
            index = np.arange(count)
            bend[index, :, index, :] = own
            bend[index[:-1], :, index[1:], :] = next_
            bend[index[1:], :, index[:-1], :] = next_.transpose(0, 2, 1)
            bend = bend.reshape(2 * count, 2 * count)
            move = -np.linalg.solve(bend + 1e-12 * np.eye(2 * count), slope.ravel())
            gain = -slope.ravel() @ move
            if gain < 1e-11:
                break
            move, now, size = move.reshape(count, 2), cost(at, barrier), 1.0
            while cost(at + size * move, barrier) > now - 0.1 * size * gain:
                size /= 2
                if size < 1e-10:
                    break
            if size < 1e-10:
                break
            at = at + size * move
        if barrier <= BARRIER:
            break
        barrier = max(barrier / 10, BARRIER)
    touches = at[:, 0] - radius < 1e-4
    return {
        "way": way,
        "length": chain_length(points(at)),
        "sweep": abs(sweep),
        "angles": angles[touches],
        "z": at[touches, 1],
    }


def path(muscle, theta_deg):
    model = MUSCLES[muscle]
    a, b, c = model["turn"]
    rotation = turn(0, a) @ turn(1, b) @ turn(2, c)
    pelvis = [np.array(point) for point in model["pelvis"]]
    femur = [HIP + turn(2, np.radians(theta_deg)) @ np.array(point) for point in model["femur"]]
    p, q = (rotation.T @ (point - model["centre"]) for point in (pelvis[1], femur[0]))
    ends = [np.hypot(*point[:2]) for point in (p, q)]
    if min(ends) <= model["radius"]:
        raise ValueError(f"{muscle} at {theta_deg}: an end is inside the cylinder")
    ways = [shortest_chain(p, q, model["radius"], way) for way in (1, -1)]
    straight = [way for way in ways if len(way["angles"]) == 0]
    allowed = [way for way in ways if len(way["angles"]) > 0 and np.sin(way["angles"].mean()) < 0]
    if not straight and len(allowed) != 1:
        raise ValueError(f"{muscle} at {theta_deg}: the side is not clear")
    chosen = (straight or allowed)[0]
    fixed = np.linalg.norm(pelvis[1] - pelvis[0]) + np.linalg.norm(femur[1] - femur[0])
    return {**chosen, "length": fixed + chosen["length"], "ends": ends}


def length(muscle, theta_deg):
    return path(muscle, theta_deg)["length"]


def moment_arm(muscle, theta_deg):
    change = length(muscle, theta_deg + STEP_DEG) - length(muscle, theta_deg - STEP_DEG)
    return -change / np.radians(2 * STEP_DEG)


def table():
    """The model in the frame of the figure, and rows of hip flexion in degrees, length in mm, moment arm in mm."""
    for muscle, model in MUSCLES.items():
        # The figure's origin is half-way between the hip centres.
        shift = np.array([HIP[0], HIP[1], 0])
        thigh = HIP - shift
        a, b, c = model["turn"]
        rotation = turn(0, a) @ turn(1, b) @ turn(2, c)
        print(f"  {muscle}: {{")
        print(f"    origin: {(np.array(model['pelvis'][0]) - shift).round(3).tolist()},")
        print(f"    insertion: {(np.array(model['femur'][1]) + thigh).round(3).tolist()},")
        print("    rim: {")
        print(f"      centre: {(np.array(model['centre']) - shift).round(3).tolist()},")
        print(f"      y: {rotation[:, 1].round(7).tolist()},")
        print(f"      z: {rotation[:, 2].round(7).tolist()},")
        print(f"      radiusMm: {model['radius']:g},")
        print("    },")
        print("    rows: [")
        for theta in range(-20, 121, 5):
            print(f"      [{theta}, {length(muscle, theta):.2f}, {moment_arm(muscle, theta):.2f}],", flush=True)
        print("    ],\n  },")


def check():
    """The ends are outside the cylinder, the allowed way sweeps less than 180 degrees, z stays within +-50 mm."""
    for muscle, model in MUSCLES.items():
        print(f"{muscle}: radius {model['radius']}")
        for theta in np.arange(-25, 125.1, 2.5):
            at = path(muscle, theta)
            ends = ", ".join(f"{end:.1f}" for end in at["ends"])
            z = f"z {at['z'].min():.1f} to {at['z'].max():.1f}" if len(at["z"]) else "straight"
            contact = np.degrees(np.ptp(at["angles"])) if len(at["angles"]) else 0
            print(
                f"  {theta:6.1f}  length {at['length']:.3f}  ends {ends}  way {at['way']:+d}"
                f"  sweep {np.degrees(at['sweep']):.1f} deg  contact {contact:.1f} deg, {z}",
                flush=True,
            )


if __name__ == "__main__":
    check() if "--check" in sys.argv else table()
