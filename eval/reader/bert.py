"""BERT as bge-small-en-v1.5 has it: read out of its quantized ONNX file, and its layers written back as weights in place of the file's."""

import json
import math
import re
import struct
import unicodedata

import onnx
import torch
from onnx import numpy_helper
from torch.nn import Module, ModuleList, Parameter
from torch.nn.functional import dropout, gelu, layer_norm

HEADS = 12
UNKNOWN = "[UNK]"
MATRICES = {
    "query": "attention/self/query",
    "key": "attention/self/key",
    "value": "attention/self/value",
    "mixed": "attention/output/dense",
    "wide": "intermediate/dense",
    "narrow": "output/dense",
}
NORMS = {"first": "attention.output.LayerNorm", "second": "output.LayerNorm"}


class Tokenizer:
    """Words to tokens: small letters without accents, then the longest pieces that the vocabulary has (WordPiece)."""

    def __init__(self, text):
        self.vocabulary = json.loads(text)["model"]["vocab"]
        self.words = {}

    def __call__(self, text):
        plain = unicodedata.normalize("NFD", text.lower())
        plain = "".join(c for c in plain if unicodedata.category(c) != "Mn")
        words = re.findall(r"[^\W_]+|[^\w\s]|_", plain)
        return [token for word in words for token in self.pieces(word)]

    def pieces(self, word):
        if word not in self.words:
            self.words[word] = self.split(word)
        return self.words[word]

    def split(self, word):
        tokens, start = [], 0
        while start < len(word):
            prefix = "##" if start else ""
            end = next((e for e in range(len(word), start, -1) if prefix + word[start:e] in self.vocabulary), None)
            if end is None:
                return [self.vocabulary[UNKNOWN]]
            tokens.append(self.vocabulary[prefix + word[start:end]])
            start = end
        return tokens


class File:
    """The tensors of an ONNX file by name, and which of them is whose matrix."""

    def __init__(self, content):
        graph = onnx.load_model_from_string(content).graph
        self.tensors = {t.name: torch.tensor(numpy_helper.to_array(t)) for t in graph.initializer}
        self.matrices = {
            node.name.strip("/").removesuffix("/MatMul_quant"): node.input[1].removesuffix("_quantized")
            for node in graph.node
            if node.op_type == "MatMulInteger"
        }
        self.layers = 1 + max(int(name.split(".")[2]) for name in self.tensors if name.startswith("encoder.layer."))

    def dequantized(self, name):
        zero = self.tensors[name + "_zero_point"].float()
        return (self.tensors[name + "_quantized"].float() - zero) * self.tensors[name + "_scale"].float()


class Layer(Module):
    def __init__(self, file, number, dropped):
        super().__init__()
        self.dropped = dropped
        self.names = {}
        for name, path in MATRICES.items():
            self.take(name, file.matrices[f"encoder/layer.{number}/{path}"], file.dequantized)
            self.take(name + "_bias", f"encoder.layer.{number}.{path.replace('/', '.')}.bias", file.tensors.get)
        for name, path in NORMS.items():
            for part in ("weight", "bias"):
                self.take(f"{name}_{part}", f"encoder.layer.{number}.{path}.{part}", file.tensors.get)

    def take(self, name, in_file, read):
        self.names[name] = in_file
        setattr(self, name, Parameter(read(in_file).float().clone()))

    def forward(self, x, mask):
        batch, length, width = x.shape
        size = width // HEADS

        def heads(name):
            return (x @ getattr(self, name) + getattr(self, name + "_bias")).view(batch, length, HEADS, size).transpose(1, 2)

        attention = self.thin((heads("query") @ heads("key").transpose(2, 3) / math.sqrt(size) + mask).softmax(-1))
        mixed = (attention @ heads("value")).transpose(1, 2).reshape(batch, length, width)
        x = self.norm("first", x + self.thin(mixed @ self.mixed + self.mixed_bias))
        wide = gelu(x @ self.wide + self.wide_bias)
        return self.norm("second", x + self.thin(wide @ self.narrow + self.narrow_bias))

    def thin(self, x):
        return dropout(x, self.dropped, self.training)

    def norm(self, name, x):
        return layer_norm(x, x.shape[-1:], getattr(self, name + "_weight"), getattr(self, name + "_bias"), 1e-12)


class Bert(Module):
    """The embeddings stay as they are; the layers learn."""

    def __init__(self, file, dropped=0.0):
        super().__init__()
        self.words, self.kinds, self.places = (
            file.dequantized(f"embeddings.{name}_embeddings.weight") for name in ("word", "token_type", "position")
        )
        self.norm = [file.tensors[f"embeddings.LayerNorm.{part}"].float() for part in ("weight", "bias")]
        self.layers = ModuleList(Layer(file, number, dropped) for number in range(file.layers))

    def forward(self, tokens, kinds, is_there):
        mask = ((1 - is_there) * -1e4)[:, None, None, :]
        x = self.words[tokens] + self.places[: tokens.shape[1]] + self.kinds[kinds]
        x = layer_norm(x, x.shape[-1:], *self.norm, 1e-12)
        for layer in self.layers:
            x = layer(x, mask)
        return x[:, 0]

    def tensors(self):
        """The layers' weights as the ONNX file names and keeps them: matrices as signed bytes, a scale for each column."""
        for layer in self.layers:
            for name, in_file in layer.names.items():
                weights = getattr(layer, name).detach()
                if name in MATRICES:
                    scale = weights.abs().amax(0).clamp(min=1e-8) / 127
                    yield in_file + "_quantized", (weights / scale).round().to(torch.int8)
                    yield in_file + "_scale", scale
                    yield in_file + "_zero_point", torch.zeros(scale.shape, dtype=torch.int8)
                else:
                    yield in_file, weights


    def take(self, tensors):
        """Goes on from the layers' weights as `read` gives them."""
        for layer in self.layers:
            for name, in_file in layer.names.items():
                if name in MATRICES:
                    weights = tensors[in_file + "_quantized"].float() * tensors[in_file + "_scale"]
                else:
                    weights = tensors[in_file]
                getattr(layer, name).data.copy_(weights)


def read(path):
    """The named tensors that `write` wrote."""
    tensors = {}
    with open(path, "rb") as file:
        while length := file.read(2):
            name = file.read(struct.unpack("<H", length)[0]).decode()
            small, dimensions = struct.unpack("<BB", file.read(2))
            shape = struct.unpack(f"<{dimensions}i", file.read(4 * dimensions))
            kind, size = (torch.int8, 1) if small else (torch.float32, 4)
            tensors[name] = torch.frombuffer(bytearray(file.read(size * math.prod(shape))), dtype=kind).view(shape)
    return tensors


def write(path, tensors):
    """Writes named tensors in the form that Opcit reads: see FittedWeights."""
    with open(path, "wb") as out:
        for name, tensor in tensors:
            encoded = name.encode()
            out.write(struct.pack("<H", len(encoded)) + encoded)
            out.write(struct.pack("<BB", 1 if tensor.dtype == torch.int8 else 0, tensor.dim()))
            out.write(struct.pack(f"<{tensor.dim()}i", *tensor.shape))
            out.write(bytes(tensor.contiguous().numpy().tobytes()))
