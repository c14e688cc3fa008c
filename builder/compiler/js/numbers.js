// Decimal places of a float as CPython gives them: of its exact value, and a tie goes to the even digit.
var roundDownToFixed = $B.roundDownToFixed = function (value, places) {
  if (Math.abs(value) >= 1e21) return BigInt(value).toString() + (places > 0 ? "." + "0".repeat(places) : "");
  const rounded = value.toFixed(Math.min(places, 100));
  const [whole, part] = Math.abs(value).toFixed(100).split(".");
  const isTie = /^50*$/.test(part.slice(places)), last = places > 0 ? part[places - 1] : whole.at(-1);
  if (!isTie || Number(last) % 2 === 1) return rounded;
  return (value < 0 ? "-" : "") + whole + (places > 0 ? "." + part.slice(0, places) : "");
};
$B.round_int = function (value, places) {
  const number = BigInt($B.int_value(value)), shift = -Number(places);
  if (shift <= 0) return value;
  const unit = 10n ** BigInt(shift), rest = ((number % unit) + unit) % unit;
  const isUp = rest * 2n > unit || (rest * 2n === unit && ((number - rest) / unit) % 2n !== 0n);
  const rounded = number - rest + (isUp ? unit : 0n);
  return Number.isSafeInteger(Number(rounded)) ? Number(rounded) : rounded;
};
